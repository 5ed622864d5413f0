import { openPath } from '../openPath.ts';
import { openSample } from '../openSample.ts';
import type { Handler } from './Handler.ts';

/** What was handed over from outside, once each. A place on another computer needs the person's word. */
export const fileTakePending: Handler<'file.takePending'> = async (context) => {
  const pending = context.pending.take();
  if (pending === null) return { kind: 'cancelled' };
  if (pending.kind === 'sample') return openSample(context, pending.name);
  const { path } = pending;
  if (context.isNetworkPath(path) && !(await context.dialogs.confirmNetworkFile(path))) {
    return { kind: 'cancelled' };
  }
  return openPath(context, path);
};
