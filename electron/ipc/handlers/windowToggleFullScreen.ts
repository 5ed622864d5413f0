import type { Handler } from './Handler.ts';

export const windowToggleFullScreen: Handler<'window.toggleFullScreen'> = ({ window }) =>
  window.toggleFullScreen();
