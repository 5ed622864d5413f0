import { uptime } from 'node:os';
import process from 'node:process';
import { startedAt } from './startedAt.ts';

/** How far the start of a process and the clock of a disk may be told apart from each other. */
const SLACK_MS = 2_000;

/**
 * Whether a process that kept a file is at it still: another Remit that has the same folder, against the
 * rule that there is one. A number of a process says little by itself: this process may have that of one
 * that crashed, and after the computer was started anew anybody may. A process that was started after
 * the file was kept has only come by the number; where the system does not tell its start (Windows, macOS),
 * the file waits for a start of the app at which the number is free.
 */
export function isAtWork(pid: number, keptAt: Date): boolean {
  if (pid === process.pid) return false;
  if (keptAt.getTime() < Date.now() - uptime() * 1000) return false;
  try {
    process.kill(pid, 0);
    const start = startedAt(pid);
    return start === null || start.getTime() <= keptAt.getTime() + SLACK_MS;
  } catch {
    // There is none, or it is somebody else's, who cannot have kept a file of ours.
    return false;
  }
}
