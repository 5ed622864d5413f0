import type { Handler } from './Handler.ts';

export const recentsClear: Handler<'recents.clear'> = ({ recents }) => recents.clear();
