import type { Handler } from './Handler.ts';

export const recoveryTell: Handler<'recovery.tell'> = ({ recovery }, told) => ({
  isFitting: recovery.told(told),
});
