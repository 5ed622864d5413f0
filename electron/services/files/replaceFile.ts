import { basename, dirname, join } from 'node:path';
import { allEnded } from './allEnded.ts';
import { FileProblem } from './FileProblem.ts';
import type { FileStat, FileSystem, NewFile } from './FileSystem.ts';
import { renamePatiently } from './renamePatiently.ts';
import { holdTemp } from './strayTemps.ts';
import { tempName } from './tempName.ts';

/** Ours alone until the content is whole; a new file keeps it, since maps are confidential. */
export const PRIVATE_MODE = 0o600;

export interface Replacement {
  /** Where the bytes belong; no link (see `resolveTarget`), in a folder that exists. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file that is replaced: its mode and owner carry over. `null` for a new one. */
  readonly replaced: FileStat | null;
  /**
   * What else has to be done before the old file is replaced. Begins when the new content has its room,
   * and goes on while the disk takes it in; throwing leaves the old file as it is.
   */
  readonly meanwhile?: () => Promise<void>;
  /** The last moment, after all of that; throwing leaves the old file as it is. */
  readonly beforeReplace?: () => Promise<void>;
}

/**
 * Writes a file whole or not at all: beside its place, to the disk, counted, and only then renamed
 * over it. Whatever happens before the rename, the old file is untouched and the temporary one goes.
 *
 * Not a package: atomically and write-file-atomic ignore the count that `write` returns, and rename a truncated
 * file over the good one when the disk is nearly full.
 *
 * Every failed attempt starts again from a new temporary file: after a failed fsync the kernel may
 * call pages clean that never reached the disk, so the same descriptor cannot be trusted again.
 *
 * @throws FileProblem E_NOT_CONFIRMED when the new file is in place and complete, but the disk did not
 *   confirm its name; otherwise the system's error, with the old file in place
 */
export async function replaceFile(fs: FileSystem, replacement: Replacement): Promise<void> {
  const folder = dirname(replacement.path);
  const temp = join(folder, tempName(basename(replacement.path)));
  const release = holdTemp(temp);
  try {
    const written = await writeTemp(fs, temp, replacement);
    await allEnded([confirm(written, replacement.bytes.length), replacement.meanwhile?.()]);
    await replacement.beforeReplace?.();
    await renamePatiently(fs, temp, replacement.path);
  } catch (cause) {
    await fs.remove(temp).catch(() => {});
    throw cause;
  } finally {
    release();
  }
  try {
    await fs.syncFolder(folder);
  } catch (cause) {
    throw new FileProblem('E_NOT_CONFIRMED', cause);
  }
}

interface Written {
  readonly file: NewFile;
  /** When it has the mode and owner that it is to have; never fails. */
  readonly carried: Promise<void>;
}

async function writeTemp(
  fs: FileSystem,
  temp: string,
  { bytes, replaced }: Replacement,
): Promise<Written> {
  const file = await fs.create(temp, PRIVATE_MODE);
  const writing = file.write(bytes);
  const carried = replaced ? carryOver(file, replaced) : Promise.resolve();
  try {
    await writing;
  } catch (cause) {
    await carried;
    await file.close().catch(() => {});
    throw cause;
  }
  return { file, carried };
}

/** To the disk, and counted. */
async function confirm({ file, carried }: Written, length: number): Promise<void> {
  await carried;
  try {
    await file.sync();
    if ((await file.size()) !== length) throw new FileProblem('E_SHORT_WRITE');
  } catch (cause) {
    await file.close().catch(() => {});
    throw cause;
  }
  await file.close();
}

/**
 * Mode and owner of the replaced file, as far as this person may give them. ACLs, extended attributes and other
 * hard links of the old file do not carry over.
 */
async function carryOver(file: NewFile, replaced: FileStat): Promise<void> {
  let mode = replaced.mode;
  try {
    await file.chown(replaced.uid, replaced.gid);
  } catch {
    // The group becomes our own: it must not read by the bits that were meant for another one.
    mode &= 0o707;
  }
  // After chown, which clears some bits. Some shares know no modes: the content counts more.
  await file.chmod(mode).catch(() => {});
}
