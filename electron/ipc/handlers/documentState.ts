import type { Handler } from './Handler.ts';

/** Title bar and dirty mark; the path behind the handle is main's own. */
export const documentState: Handler<'document.state'> = ({ files, window }, state) => {
  window.showDocument(state, state.docId === null ? null : files.pathOf(state.docId));
};
