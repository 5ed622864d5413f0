import type { Handler } from './Handler.ts';

export const recoveryOpen: Handler<'recovery.open'> = ({ recovery }, { recoveryId }) =>
  recovery.open(recoveryId);
