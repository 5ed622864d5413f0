import type { Handler } from './handlers.ts';

export const recentsClear: Handler<'recents.clear'> = ({ recents }) => recents.clear();
