import { uptime } from 'node:os';
import process from 'node:process';

/**
 * Whether a process that kept a file is at it still: another Remit that has the same folder, against the
 * rule that there is one. A number of a process says little by itself: this process may have that of one
 * that crashed, and after the computer was started anew anybody may.
 */
export function isAtWork(pid: number, keptAt: Date): boolean {
  if (pid === process.pid) return false;
  if (keptAt.getTime() < Date.now() - uptime() * 1000) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // There is none, or it is somebody else's, who cannot have kept a file of ours.
    return false;
  }
}
