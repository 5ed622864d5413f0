import type { Handler } from './Handler.ts';

export const appInfo: Handler<'app.info'> = ({ app }) => app.info();
