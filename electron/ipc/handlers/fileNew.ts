import type { Handler } from './Handler.ts';

export const fileNew: Handler<'file.new'> = ({ files }) => ({ docId: files.register() });
