import type { Handler } from './Handler.ts';

export const recoveryList: Handler<'recovery.list'> = ({ recovery }) => recovery.list();
