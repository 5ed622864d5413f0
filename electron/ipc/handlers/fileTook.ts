import type { Handler } from './Handler.ts';

/** Not to be waited for: a save that follows must compare with it already. */
export const fileTook: Handler<'file.took'> = ({ files }, { docId, readId }) =>
  files.took(docId, readId);
