import type { Handler } from './Handler.ts';

export const fileReread: Handler<'file.reread'> = ({ files }, { docId }) => files.reread(docId);
