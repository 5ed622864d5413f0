import type { Handler } from './Handler.ts';

/** What is thrown away cannot be had back, so the person is asked by the system itself. */
export const recoveryDiscard: Handler<'recovery.discard'> = async (
  { dialogs, recovery },
  { recoveryId },
) => {
  const title = await recovery.titleOf(recoveryId);
  if (title !== null && !(await dialogs.confirmDiscardingWork(title))) {
    return { isDiscarded: false };
  }
  await recovery.discard(recoveryId);
  return { isDiscarded: true };
};
