import type { Handler } from './handlers.ts';

export const recentsList: Handler<'recents.list'> = ({ recents }) => recents.list();
