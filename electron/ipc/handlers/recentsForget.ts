import type { Handler } from './handlers.ts';

export const recentsForget: Handler<'recents.forget'> = ({ recents }, { recentId }) =>
  recents.forget(recentId);
