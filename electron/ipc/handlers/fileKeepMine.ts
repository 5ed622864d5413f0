import type { Handler } from './Handler.ts';

export const fileKeepMine: Handler<'file.keepMine'> = ({ files }, { docId }) =>
  files.keepMine(docId);
