import process from 'node:process';

/** Whether a process of this number runs on this computer, whosever it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: it runs, as somebody else.
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
