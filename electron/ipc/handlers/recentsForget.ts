import type { Handler } from './Handler.ts';

export const recentsForget: Handler<'recents.forget'> = ({ recents }, { recentId }) =>
  recents.forget(recentId);
