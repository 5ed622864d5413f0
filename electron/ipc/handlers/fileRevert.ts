import type { Handler } from './Handler.ts';

export const fileRevert: Handler<'file.revert'> = ({ files }, { docId }) => files.revert(docId);
