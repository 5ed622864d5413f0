import type { Handler } from './Handler.ts';

/**
 * Title bar and dirty mark; the path behind the handle is main's own. Nothing unsaved: nothing of it has to
 * be kept against a crash any more. What is on screen is the map whose file is watched.
 */
export const documentState: Handler<'document.state'> = (context, state) => {
  const { files, recovery, watch, window } = context;
  watch.follow(state.docId);
  recovery.shown(state.docId, state.isDirty);
  window.showDocument(state, state.docId === null ? null : files.pathOf(state.docId));
};
