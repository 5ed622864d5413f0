import { isAbsolute } from 'node:path';
import { openPath } from '../openPath.ts';
import type { Handler } from './Handler.ts';

const NOT_A_MAP = {
  code: 'E_NOT_A_MAP_NAME',
  message: 'Only Remit maps can be dropped here: drop a file whose name ends in .remit.',
};

/**
 * The only path that arrives from the window's side. The preload reads it off a dropped File, but a
 * taken-over window could send any: so only a map's name is let through, and never another computer's
 * without the person's word.
 */
export const fileOpenDropped: Handler<'file.openDropped'> = async (context, { path }) => {
  if (!isAbsolute(path) || !/\.remit$/i.test(path)) return { kind: 'trouble', trouble: NOT_A_MAP };
  if (context.isNetworkPath(path) && !(await context.dialogs.confirmNetworkFile(path))) {
    return { kind: 'cancelled' };
  }
  return openPath(context, path);
};
