import type { Handler } from './Handler.ts';

/** Goes the way of Cmd+Q: the window is asked about unsaved changes. */
export const appQuit: Handler<'app.quit'> = ({ app }) => app.quit();
