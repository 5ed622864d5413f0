import { isAsKept, listBackups } from './backups.ts';
import type { FileSystem } from './FileSystem.ts';
import { readMap, type MapRead } from './readMap.ts';

export interface GoodBackup {
  /** Full path. */
  readonly file: string;
  readonly read: MapRead;
}

/**
 * The newest version of a document that is whole. Which one is newest says the counter in its name, whatever
 * clocks say; one that has been damaged itself is passed over for the next older one.
 *
 * @param root folder of all backups, in the app's own data
 * @param path the document's real path
 * @returns `null` where none is kept, where none of them opens, or where they cannot be read
 */
export async function newestGoodBackup(
  fs: FileSystem,
  root: string,
  path: string,
): Promise<GoodBackup | null> {
  const files = await listBackups(fs, root, path).catch(() => []);
  for (const file of files.toReversed()) {
    const read = await readGoodBackup(fs, file);
    if (read !== null) return { file, read };
  }
  return null;
}

/** A version that opens, and says what it said when it was kept; `null` for any other. */
export async function readGoodBackup(fs: FileSystem, file: string): Promise<MapRead | null> {
  const read = await readMap(fs, file);
  return read.ok && isAsKept(file, read.value.hash) ? read.value : null;
}
