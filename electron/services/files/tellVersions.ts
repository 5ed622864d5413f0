import { basename } from 'node:path';
import type { EarlierVersion } from '#shared/ipc/channels.ts';
import { savedAtOf } from './backups.ts';
import type { FileSystem } from './FileSystem.ts';
import { holdingsOf } from './holdingsOf.ts';

/** So much is read to tell what earlier versions hold; of older ones only their size is told. */
const TOLD_BYTES = 24 * 1024 * 1024;

/**
 * What is known of earlier versions of a map, without opening them: when each was saved, and what it holds.
 *
 * @param files full paths, oldest first
 * @returns the newest first; one that is gone by now is left out
 */
export async function tellVersions(
  fs: FileSystem,
  files: readonly string[],
): Promise<readonly EarlierVersion[]> {
  const versions: EarlierVersion[] = [];
  let room = TOLD_BYTES;
  for (const file of files.toReversed()) {
    const stat = await fs.stat(file).catch(() => null);
    if (stat === null) continue;
    const bytes = Number(stat.size);
    const read = bytes <= room ? await fs.read(file, bytes).catch(() => null) : null;
    if (read) room -= bytes;
    versions.push({
      versionId: basename(file),
      savedAt: new Date(savedAtOf(file) ?? Number(stat.mtimeNs / 1_000_000n)).toISOString(),
      bytes,
      holds: read && holdingsOf(read.bytes),
    });
  }
  return versions;
}
