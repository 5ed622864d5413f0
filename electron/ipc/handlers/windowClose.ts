import type { Handler } from './Handler.ts';

/** The window's word that nothing is lost by closing; a save that still runs is waited for. */
export const windowClose: Handler<'window.close'> = ({ window }, { isQuitting }) =>
  window.closeNow(isQuitting);
