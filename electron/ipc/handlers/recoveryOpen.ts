import { openedBeside, wayBeside } from '../besideHolder.ts';
import type { Handler } from './Handler.ts';

/** Over a file that somebody else has open by now it is opened as that file would be. */
export const recoveryOpen: Handler<'recovery.open'> = async (context, { recoveryId }) => {
  const { recovery } = context;
  const path = await recovery.fileOf(recoveryId);
  if (path === null) return recovery.open(recoveryId);
  // Asked first: whoever thinks better of it has opened nothing.
  const beside = await wayBeside(context, path);
  if (beside.way === 'cancel') return { kind: 'cancelled' };
  const reply = await recovery.open(recoveryId);
  if (reply.kind !== 'done') return reply;
  return { kind: 'done', value: openedBeside(context, path, reply.value, beside) };
};
