import { openPath } from '../openPath.ts';
import type { Handler } from './Handler.ts';

export const fileOpen: Handler<'file.open'> = async (context) => {
  const path = await context.dialogs.chooseMap();
  return path === null ? { kind: 'cancelled' } : openPath(context, path);
};
