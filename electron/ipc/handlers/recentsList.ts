import type { Handler } from './Handler.ts';

export const recentsList: Handler<'recents.list'> = ({ recents }) => recents.list();
