import type { Handler } from './Handler.ts';

/** What is forgotten cannot be had back, so the person is asked by the system itself. */
export const historyClear: Handler<'history.clear'> = async ({ dialogs, files, recents }) => {
  if (!(await dialogs.confirmClearingHistory())) return { isCleared: false };
  await recents.clear();
  await files.clearVersions();
  return { isCleared: true };
};
