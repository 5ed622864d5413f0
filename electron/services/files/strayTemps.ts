import { join } from 'node:path';
import type { FileSystem } from './FileSystem.ts';
import { ownerOfTemp } from './tempName.ts';

/** Paths of temporary files that this process is writing now. */
const inUse = new Set<string>();

/** Marks a temporary file as being written, until the returned function is called. */
export function holdTemp(path: string): () => void {
  inUse.add(path);
  return () => inUse.delete(path);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: it runs, as somebody else.
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Removes what a save left behind when its process was killed: only our own pattern, only of this
 * machine, only of a process that is gone (or of this one, when it no longer writes it). Never fails;
 * tidying up is no reason not to open or save.
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
    const pid = ownerOfTemp(name);
    if (pid === null) continue;
    const path = join(folder, name);
    const isStray = pid === process.pid ? !inUse.has(path) : !isRunning(pid);
    if (isStray) await fs.remove(path).catch(() => {});
  }
}
