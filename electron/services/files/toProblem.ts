import { FileProblem, type ProblemCode } from './FileProblem.ts';

const BY_SYSTEM_CODE: Readonly<Record<string, ProblemCode>> = {
  E_NOT_A_FILE: 'E_NOT_A_FILE',
  E_TOO_LARGE: 'E_TOO_LARGE',
  ENOENT: 'E_MISSING',
  ENOTDIR: 'E_MISSING',
  ELOOP: 'E_LINK_BROKEN',
  EISDIR: 'E_NOT_A_FILE',
  ENXIO: 'E_NOT_A_FILE',
  EACCES: 'E_DENIED',
  EPERM: 'E_DENIED',
  EROFS: 'E_READ_ONLY',
  ENOSPC: 'E_DISK_FULL',
  EDQUOT: 'E_DISK_FULL',
  EFBIG: 'E_FILE_LIMIT',
  EBUSY: 'E_BUSY',
  ETXTBSY: 'E_BUSY',
  EMFILE: 'E_TOO_MANY_OPEN',
  ENFILE: 'E_TOO_MANY_OPEN',
  ENAMETOOLONG: 'E_NAME_TOO_LONG',
};

/** The system's `code` of an error, or `''`. */
export function systemCode(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return typeof code === 'string' ? code : '';
}

/** Names any failure of a file operation; what has no name of its own is trouble with the disk. */
export function toProblem(cause: unknown): FileProblem {
  if (cause instanceof FileProblem) return cause;
  return new FileProblem(BY_SYSTEM_CODE[systemCode(cause)] ?? 'E_DISK_TROUBLE', cause);
}
