import type { FileTrouble } from '#shared/ipc/channels.ts';
import type { ProblemCode } from '../FileProblem.ts';
import { toProblem } from '../toProblem.ts';

const REASONS: Readonly<Partial<Record<ProblemCode, string>>> = {
  E_DISK_FULL: 'the disk with your user folder is full',
  E_DENIED: 'Remit may not write into your user folder',
  E_READ_ONLY: 'the disk with your user folder can only be read',
};

/** One plain sentence while unsaved work cannot be kept: editing goes on, and so does saving. */
export function tellUnkept(cause: unknown): FileTrouble {
  const { code } = toProblem(cause);
  const reason = REASONS[code] ?? 'the disk with your user folder reports trouble';
  return {
    code,
    message: `A crash would lose your changes since the last save because ${reason}: save often, until this line goes away.`,
  };
}
