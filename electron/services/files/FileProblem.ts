/** Our own names for what can go wrong with a file; a person reads the sentence of `tellTrouble`. */
export const PROBLEM_CODES = [
  'E_MISSING',
  'E_DENIED',
  'E_NOT_A_FILE',
  'E_NOT_A_MAP_NAME',
  'E_TOO_LARGE',
  'E_DISK_FULL',
  'E_READ_ONLY',
  'E_BUSY',
  'E_FOLDER_GONE',
  'E_LINK_BROKEN',
  'E_NAME_TOO_LONG',
  'E_FILE_LIMIT',
  'E_TOO_MANY_OPEN',
  'E_DISK_TROUBLE',
  'E_SHORT_WRITE',
  'E_CHANGED_OUTSIDE',
  'E_HELD',
  'E_SELF_CHECK',
  'E_NOT_CONFIRMED',
  'E_WRITER_STOPPED',
  'E_NO_BACKUP',
  'E_UNKNOWN_DOCUMENT',
  'E_NEVER_SAVED',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Expected trouble inside the file service; it never leaves it untold. */
export class FileProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'FileProblem';
    this.code = code;
  }
}
