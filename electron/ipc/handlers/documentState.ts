import type { Handler } from './Handler.ts';

/**
 * Title bar and dirty mark; the path behind the handle is main's own. Nothing unsaved: nothing of it has to
 * be kept against a crash any more. What is on screen is the map whose file is watched and locked.
 */
export const documentState: Handler<'document.state'> = (context, state) => {
  const { files, recovery, onScreen, window } = context;
  onScreen.follow(state.docId);
  recovery.shown(state.docId, state.isDirty);
  const { docId } = state;
  if (docId === null) window.showDocument(state, null, false);
  else window.showDocument(state, files.pathOf(docId), files.isReadOnly(docId));
};
