import type { Handler } from './handlers.ts';

export const fileNew: Handler<'file.new'> = ({ files }) => ({ docId: files.register() });
