import { setTimeout as wait } from 'node:timers/promises';
import type { FileSystem } from './FileSystem.ts';
import { systemCode } from './toProblem.ts';

const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
const PATIENCE_MS = 5_000;
const FIRST_STEP_MS = 10;
const LONGEST_STEP_MS = 100;

/**
 * Renames over a file. On Windows a virus scanner or a sync client may hold either file for a moment
 * and the rename is refused: it is tried again, 10 ms later and then more slowly, for 5 s in all.
 */
export async function renamePatiently(
  fs: FileSystem,
  from: string,
  to: string,
  platform: NodeJS.Platform = process.platform,
  pause: (ms: number) => Promise<unknown> = wait,
): Promise<void> {
  let waited = 0;
  for (let step = FIRST_STEP_MS; ; step = Math.min(step + FIRST_STEP_MS, LONGEST_STEP_MS)) {
    try {
      return await fs.rename(from, to);
    } catch (cause) {
      const isWorthWaiting = platform === 'win32' && HELD.has(systemCode(cause));
      if (!isWorthWaiting || waited + step > PATIENCE_MS) throw cause;
    }
    await pause(step);
    waited += step;
  }
}
