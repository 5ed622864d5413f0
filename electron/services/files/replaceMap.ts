import { basename, dirname, join } from 'node:path';
import { allEnded } from './allEnded.ts';
import { keepBackup, lookAtShelf, type Shelf } from './backups.ts';
import { FileProblem } from './FileProblem.ts';
import type { FileStat, FileSystem } from './FileSystem.ts';
import { hashOf, isSameState } from './fileState.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { replaceFile } from './replaceFile.ts';
import { resolveTarget } from './resolveTarget.ts';
import { removeStrayTemps } from './strayTemps.ts';
import { systemCode } from './toProblem.ts';

/** What a file may say without anybody else having changed it. */
export interface KnownContent {
  /** Hashes of what was read, or written by us: also by an attempt whose end the disk did not confirm. */
  readonly hashes: ReadonlySet<string>;
  /** Hashes of what somebody else wrote and the person wants replaced: it must be kept first. */
  readonly accepted?: ReadonlySet<string>;
  /** The format version it was read in when that was an older one; its bytes are kept beside the file. */
  readonly migratedFrom: number | null;
}

/** Which file is to be replaced, and what is known of it. */
export interface MapOrder {
  readonly path: string;
  /** `null` when the person just chose this file, and the dialog asked before replacing it. */
  readonly known: KnownContent | null;
  /** The person saw that it changed outside and wants to replace it. */
  readonly isOverwriting: boolean;
  readonly backups: string;
}

/** The text that the file is to say. It is still being made and read when the disk is first asked. */
export interface NewText {
  readonly bytes: Promise<Uint8Array>;
  /** When it has been read back; rejects when it does not say what it should. */
  readonly isSound: Promise<void>;
}

export interface MapReplaced {
  readonly hash: string;
  /** Whether the version before was kept (or there was none). */
  readonly isBackedUp: boolean;
  /** Removes versions beyond the last ones. Never fails; nothing that is saved waits for it. */
  readonly dropSurplus: () => Promise<void>;
}

/** The file that a save is about to replace, as it was when the save looked. */
interface Existing {
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly stat: FileStat;
}

interface Keeping {
  readonly isBackedUp: boolean;
  readonly dropSurplus: () => Promise<void>;
}

const NOTHING_KEPT: Keeping = { isBackedUp: true, dropSurplus: async () => {} };

/**
 * The disk's half of the save recipe (`saveMap` has the other): look at what is there while the text is made, write it
 * beside it; while the disk takes that in (the last room on it belongs to the map), keep the version that is replaced;
 * then, when the text has been read back and nobody has changed the file since, rename (`replaceFile`).
 *
 * Between that last look and the rename lie microseconds in which another program may save; no system call closes
 * the gap, and a lock would only be a courtesy on a share.
 *
 * @throws FileProblem or a system error: the old file is as it was (E_NOT_CONFIRMED: the new one is in
 *   place)
 */
export async function replaceMap(
  fs: FileSystem,
  order: MapOrder,
  text: NewText,
): Promise<MapReplaced> {
  const asked = [resolveTarget(fs, order.path), look(fs, order)] as const;
  // What fails first ends the save; the other may fail unheard.
  for (const answer of asked) answer.catch(() => {});
  const path = await asked[0];
  const shelf = lookAtShelf(fs, order.backups, path);
  // Asked for when there is something to keep; a save that ends before has no use for its failure.
  shelf.catch(() => {});
  const tidied = removeStrayTemps(fs, dirname(path));
  const existing = await asked[1];
  const bytes = await text.bytes;
  if (existing) assertUnchanged(existing, bytes, order);
  await tidied;

  let hash = '';
  let keeping = NOTHING_KEPT;
  await replaceFile(fs, {
    path,
    bytes,
    replaced: existing?.stat ?? null,
    meanwhile: async () => {
      const inFlight = Promise.withResolvers<void>();
      const keep = async () => {
        if (existing)
          keeping = await keepVersion(fs, path, existing, shelf, order, inFlight.resolve);
      };
      // Counting keeps this thread busy: it begins when the disk is busy too, with both files.
      const count = async () => {
        await inFlight.promise;
        hash = hashOf(bytes);
        await text.isSound;
      };
      await allEnded([keep().finally(inFlight.resolve), count()]);
    },
    beforeReplace: async () => {
      // All of this takes time in which somebody may have saved; a rename takes none.
      if (!isSameState(existing?.stat ?? null, await stateOf(fs, path))) {
        throw new FileProblem('E_CHANGED_OUTSIDE');
      }
    },
  });
  return { hash, ...keeping };
}

/** Follows a link, as `resolveTarget` does; that both saw one file is seen before it is replaced. */
async function look(fs: FileSystem, order: MapOrder): Promise<Existing | null> {
  try {
    const read = await fs.read(order.path, MAX_FILE_BYTES);
    return { ...read, hash: hashOf(read.bytes) };
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return null;
    if (systemCode(cause) === 'E_TOO_LARGE') {
      // No map is that large, so it is somebody else's, and too large to keep a copy of.
      throw new FileProblem(
        order.known && !order.isOverwriting ? 'E_CHANGED_OUTSIDE' : 'E_NO_BACKUP',
      );
    }
    throw cause;
  }
}

async function stateOf(fs: FileSystem, path: string): Promise<FileStat | null> {
  try {
    return await fs.lstat(path);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return null;
    throw cause;
  }
}

/** By content: times can be set back, and a sync client may touch a file without changing it. */
function assertUnchanged(existing: Existing, bytes: Uint8Array, order: MapOrder): void {
  if (order.known === null || order.isOverwriting) return;
  const { hashes, accepted } = order.known;
  if (hashes.has(existing.hash) || accepted?.has(existing.hash)) return;
  if (Buffer.compare(bytes, existing.bytes) !== 0) {
    throw new FileProblem('E_CHANGED_OUTSIDE');
  }
}

/**
 * Keeps what is about to be replaced. A backup that cannot be written does not keep a person from
 * saving their own file, but it does keep them from replacing somebody else's version.
 */
async function keepVersion(
  fs: FileSystem,
  path: string,
  existing: Existing,
  shelf: Promise<Shelf>,
  order: MapOrder,
  onWritten: () => void,
): Promise<Keeping> {
  const { known } = order;
  if (known !== null && known.migratedFrom !== null) {
    await keepMigrated(fs, path, existing, known.migratedFrom);
  }
  try {
    const dropSurplus = await keepBackup(fs, await shelf, existing, onWritten);
    return { isBackedUp: true, dropSurplus };
  } catch (cause) {
    const isOwn = known !== null && known.hashes.has(existing.hash);
    if (!isOwn) throw cause;
    return { ...NOTHING_KEPT, isBackedUp: false };
  }
}

/** `Board.remit.v1.bak` beside the file: an older Remit can still open it. Never replaces one. */
async function keepMigrated(
  fs: FileSystem,
  path: string,
  existing: Existing,
  version: number,
): Promise<void> {
  const copy = join(dirname(path), `${basename(path)}.v${version}.bak`);
  if ((await stateOf(fs, copy)) !== null) return;
  await replaceFile(fs, { path: copy, bytes: existing.bytes, replaced: existing.stat });
}
