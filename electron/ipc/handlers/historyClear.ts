import type { Handler } from './Handler.ts';

/** What is forgotten cannot be had back, so the person is asked by the system itself. */
export const historyClear: Handler<'history.clear'> = async (context) => {
  const { dialogs, files, recents, recovery } = context;
  if (!(await dialogs.confirmClearingHistory())) return { isCleared: false };
  await recents.clear();
  await files.clearVersions();
  await recovery.clear();
  return { isCleared: true };
};
