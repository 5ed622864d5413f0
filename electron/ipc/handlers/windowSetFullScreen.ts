import type { Handler } from './Handler.ts';

export const windowSetFullScreen: Handler<'window.setFullScreen'> = ({ window }, { isFull }) => ({
  wasFull: window.setFullScreen(isFull),
});
