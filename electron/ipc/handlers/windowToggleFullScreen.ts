import type { Handler } from './handlers.ts';

export const windowToggleFullScreen: Handler<'window.toggleFullScreen'> = ({ window }) =>
  window.toggleFullScreen();
