import type { Handler } from './Handler.ts';

export const fileVersions: Handler<'file.versions'> = ({ files }, { docId }) =>
  files.versionsOf(docId);
