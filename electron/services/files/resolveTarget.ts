import { basename, dirname, join } from 'node:path';
import { FileProblem } from './FileProblem.ts';
import type { FileSystem } from './FileSystem.ts';
import { systemCode } from './toProblem.ts';

/**
 * Where a save has to write: a link is followed to its target, so that the link stays a link. The file
 * itself need not exist, its folder must.
 *
 * @throws FileProblem E_LINK_BROKEN for a link to nowhere, E_FOLDER_GONE, E_NOT_A_FILE for a folder,
 *   a device or a pipe
 */
export async function resolveTarget(fs: FileSystem, path: string): Promise<string> {
  try {
    // Asked at once, answered in order: each question is a way to the disk and back.
    const [target, stat, writable] = await Promise.allSettled([
      fs.realpath(path),
      fs.stat(path),
      fs.checkWritable(path),
    ]);
    if (valueOf(stat).kind !== 'file') throw new FileProblem('E_NOT_A_FILE');
    // A rename would replace a write-protected file without a word; somebody protected it on purpose.
    valueOf(writable);
    return valueOf(target);
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw cause;
  }
  if (await isThere(fs, path)) throw new FileProblem('E_LINK_BROKEN');
  try {
    return join(await fs.realpath(dirname(path)), basename(path));
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') throw new FileProblem('E_FOLDER_GONE', cause);
    throw cause;
  }
}

/** The path under which versions of a file are kept: the one that a save resolves, of a protected file too. */
export async function realPathOf(fs: FileSystem, path: string): Promise<string> {
  return fs.realpath(path).catch(() => resolveTarget(fs, path).catch(() => path));
}

async function isThere(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.lstat(path);
    return true;
  } catch {
    return false;
  }
}

function valueOf<T>(end: PromiseSettledResult<T>): T {
  if (end.status === 'rejected') throw end.reason;
  return end.value;
}
