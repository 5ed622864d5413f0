import { constants } from 'node:fs';

/** A FIFO that took the place of a file after the first look would block an open for ever. */
export const NONBLOCKING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** Systems of files that cannot sync a folder say so in one of these ways. */
export const NO_FOLDER_SYNC: ReadonlySet<string> = new Set([
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EBADF',
  'EISDIR',
]);

/** An error of ours with a code, as the system's have one. */
export function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}
