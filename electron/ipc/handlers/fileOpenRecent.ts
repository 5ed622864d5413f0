import { openPath } from '../openPath.ts';
import type { Handler } from './Handler.ts';

const FORGOTTEN = {
  code: 'E_MISSING',
  message: 'This map is no longer in the list of recent maps: use Open to find it.',
};

export const fileOpenRecent: Handler<'file.openRecent'> = async (context, { recentId }) => {
  const path = context.recents.pathOf(recentId);
  return path === null ? { kind: 'trouble', trouble: FORGOTTEN } : openPath(context, path);
};
