import type { Handler } from './Handler.ts';

/**
 * Title bar and dirty mark; the path behind the handle is main's own. Nothing unsaved: nothing of it has to
 * be kept against a crash any more.
 */
export const documentState: Handler<'document.state'> = ({ files, recovery, window }, state) => {
  recovery.shown(state.docId, state.isDirty);
  window.showDocument(state, state.docId === null ? null : files.pathOf(state.docId));
};
