import type { Handler } from './Handler.ts';

export const fileOpenVersion: Handler<'file.openVersion'> = ({ files }, { docId, versionId }) =>
  files.openVersion(docId, versionId);
