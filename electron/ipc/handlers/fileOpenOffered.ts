import { openPath } from '../openPath.ts';
import type { Handler } from './Handler.ts';

const NOT_OFFERED = {
  code: 'E_MISSING',
  message: 'The version that was offered is no longer known to Remit: open the damaged map again.',
};

/** The window names an offer of main's, never a file. */
export const fileOpenOffered: Handler<'file.openOffered'> = async (context, { offerId }) => {
  const { files } = context;
  const path = files.offeredFor(offerId);
  if (path === null) return { kind: 'trouble', trouble: NOT_OFFERED };
  return openPath(context, path, () => files.openOffered(offerId));
};
