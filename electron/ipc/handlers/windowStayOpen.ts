import type { Handler } from './Handler.ts';

/** Not closed, not quit: until the person has answered what the window asks. */
export const windowStayOpen: Handler<'window.stayOpen'> = ({ window }) => window.stayOpen();
