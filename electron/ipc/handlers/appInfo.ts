import type { Handler } from './handlers.ts';

export const appInfo: Handler<'app.info'> = ({ app }) => app.info();
