import type { Handler } from './handlers.ts';

export const fileRevert: Handler<'file.revert'> = ({ files }, { docId }) => files.revert(docId);
