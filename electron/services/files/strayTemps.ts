import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { threadId } from 'node:worker_threads';
import type { FileSystem } from './FileSystem.ts';
import { isRunning } from './isRunning.ts';
import { ownerOfTemp, type TempOwner } from './tempName.ts';

/** Paths of temporary files that this thread is writing now. */
const inUse = new Set<string>();

/** Marks a temporary file as being written, until the returned function is called or the process ends. */
export function holdTemp(path: string): () => void {
  if (inUse.size === 0) process.on('exit', removeHeld);
  inUse.add(path);
  return () => {
    inUse.delete(path);
    if (inUse.size === 0) process.off('exit', removeHeld);
  };
}

/** Somebody ends the process in the middle of an export: nothing of it is left beside its place. */
function removeHeld(): void {
  for (const path of inUse) {
    try {
      rmSync(path, { force: true });
    } catch {
      // The next start tidies up.
    }
  }
}

function isStray(path: string, { pid, thread }: TempOwner): boolean {
  if (pid !== process.pid) return !isRunning(pid);
  return thread === threadId && !inUse.has(path);
}

/**
 * Removes what a save left behind when its process was killed: only our own pattern, only of this
 * machine, only of a process that is gone, or of this thread when it no longer writes it. What another
 * thread of this process left stays until the process ends: only that thread knows whether it is at it.
 * Never fails; tidying up is no reason not to open or save.
 */
export async function removeStrayTemps(fs: FileSystem, folder: string): Promise<void> {
  await removeStraysAmong(fs, folder, await fs.list(folder).catch(() => []));
}

/** `removeStrayTemps` for a folder whose names are known already. */
export async function removeStraysAmong(
  fs: FileSystem,
  folder: string,
  names: readonly string[],
): Promise<void> {
  for (const name of names) {
    const owner = ownerOfTemp(name);
    if (owner === null) continue;
    const path = join(folder, name);
    if (isStray(path, owner)) await fs.remove(path).catch(() => {});
  }
}
