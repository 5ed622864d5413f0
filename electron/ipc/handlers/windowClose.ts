import type { Handler } from './Handler.ts';

/**
 * The window's word that nothing is lost by closing: what was kept against a crash goes, and a save that
 * still runs is waited for.
 */
export const windowClose: Handler<'window.close'> = async (
  { recovery, window },
  { isQuitting },
) => {
  await recovery.letGo();
  await window.closeNow(isQuitting);
};
