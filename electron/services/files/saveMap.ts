import { basename, dirname, join } from 'node:path';
import type { MapDocument } from '#shared/document/document.ts';
import { writeJson } from '#shared/document/writeDocument.ts';
import { opensAs } from '#shared/migrations/opensAs.ts';
import { keepBackup, lookAtShelf, type Shelf } from './backups.ts';
import { FileProblem } from './FileProblem.ts';
import type { FileStat, FileSystem } from './FileSystem.ts';
import { digestOf, isSameState } from './fileState.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { allEnded } from './allEnded.ts';
import { replaceFile } from './replaceFile.ts';
import { resolveTarget } from './resolveTarget.ts';
import { removeStrayTemps } from './strayTemps.ts';
import { systemCode } from './toProblem.ts';

/** What a file may say without anybody else having changed it. */
export interface KnownContent {
  /** Hashes of what was read, or written by us: also by an attempt whose end the disk did not confirm. */
  readonly hashes: ReadonlySet<string>;
  /** The format version it was read in when that was an older one; its bytes are kept beside the file. */
  readonly migratedFrom: number | null;
}

export interface MapSave {
  readonly path: string;
  readonly document: MapDocument;
  /** `null` when the person just chose this file, and the dialog asked before replacing it. */
  readonly known: KnownContent | null;
  /** The person saw that it changed outside and wants to replace it. */
  readonly isOverwriting: boolean;
  readonly backups: string;
  /** Told before the file is touched, so that a half-confirmed save is recognised as ours later. */
  readonly onAttempt: (hash: string) => void;
}

export interface MapSaved {
  readonly hash: string;
  /** Whether the version before was kept (or there was none). */
  readonly isBackedUp: boolean;
}

/** The file that a save is about to replace, as it was when the save looked. */
interface Existing {
  readonly bytes: Uint8Array;
  /** Counted while the new text is made. */
  readonly hash: Promise<string>;
  readonly stat: FileStat;
}

/**
 * The save recipe: look at what is there, serialise, write beside it; while the disk takes that in, keep
 * the version that is replaced, read the text back and compare; then, if nobody has changed the file
 * since, rename (`replaceFile`).
 *
 * @throws FileProblem or a system error: the document is still unsaved, the old file as it was
 *   (E_NOT_CONFIRMED: the new one is in place)
 */
export async function saveMap(fs: FileSystem, save: MapSave): Promise<MapSaved> {
  // The disk is asked before the text is made, which keeps this thread busy.
  const asked = [resolveTarget(fs, save.path), look(fs, save)] as const;
  // What fails first ends the save; the other may fail unheard.
  for (const answer of asked) answer.catch(() => {});
  const { json, bytes } = serialise(save.document);
  const path = await asked[0];
  const shelf = lookAtShelf(fs, save.backups, path);
  // Asked for when there is something to keep; a save that ends before has no use for its failure.
  shelf.catch(() => {});
  const tidied = removeStrayTemps(fs, dirname(path));
  const existing = await asked[1];
  if (existing) await assertUnchanged(existing, bytes, save);
  await tidied;

  let hash = '';
  let keeping: Keeping = { isBackedUp: true, dropped: Promise.resolve() };
  try {
    await replaceFile(fs, {
      path,
      bytes,
      replaced: existing?.stat ?? null,
      meanwhile: async () => {
        const inFlight = Promise.withResolvers<void>();
        const keep = async () => {
          if (!existing) return;
          keeping = await keepVersion(fs, path, existing, shelf, save, inFlight.resolve);
        };
        // Reading back keeps this thread busy: it begins when the disk is busy too, with both files.
        const check = async () => {
          await inFlight.promise;
          const counting = digestOf(bytes);
          if (!opensAs(json, save.document)) throw new FileProblem('E_SELF_CHECK');
          hash = await counting;
        };
        await allEnded([keep().finally(inFlight.resolve), check()]);
      },
      beforeReplace: async () => {
        save.onAttempt(hash);
        // All of this takes time in which somebody may have saved; a rename takes none.
        if (!isSameState(existing?.stat ?? null, await stateOf(fs, path))) {
          throw new FileProblem('E_CHANGED_OUTSIDE');
        }
      },
    });
  } finally {
    await keeping.dropped;
  }
  return { hash, isBackedUp: keeping.isBackedUp };
}

/** The document as JSON, and as the bytes of its file: the same and a final newline (`writeDocument`). */
function serialise(document: MapDocument): { json: string; bytes: Buffer } {
  let json: string;
  try {
    json = writeJson(document);
  } catch (cause) {
    throw new FileProblem('E_SELF_CHECK', cause);
  }
  const length = Buffer.byteLength(json, 'utf8') + 1;
  if (length > MAX_FILE_BYTES) throw new FileProblem('E_FILE_LIMIT');
  const bytes = Buffer.allocUnsafe(length);
  const end = bytes.write(json, 'utf8');
  bytes.write('\n', end);
  return { json, bytes };
}

/** Follows a link, as `resolveTarget` does; that both saw one file is seen before it is replaced. */
async function look(fs: FileSystem, save: MapSave): Promise<Existing | null> {
  try {
    const read = await fs.read(save.path, MAX_FILE_BYTES);
    return { ...read, hash: digestOf(read.bytes) };
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return null;
    if (systemCode(cause) === 'E_TOO_LARGE') {
      // No map is that large, so it is somebody else's, and too large to keep a copy of.
      throw new FileProblem(
        save.known && !save.isOverwriting ? 'E_CHANGED_OUTSIDE' : 'E_NO_BACKUP',
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
async function assertUnchanged(existing: Existing, bytes: Buffer, save: MapSave): Promise<void> {
  if (save.known === null || save.isOverwriting) return;
  if (!save.known.hashes.has(await existing.hash) && !bytes.equals(existing.bytes)) {
    throw new FileProblem('E_CHANGED_OUTSIDE');
  }
}

interface Keeping {
  readonly isBackedUp: boolean;
  /** When versions beyond the last ones are gone. */
  readonly dropped: Promise<void>;
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
  save: MapSave,
  onWritten: () => void,
): Promise<Keeping> {
  const { known } = save;
  if (known !== null && known.migratedFrom !== null) {
    await keepMigrated(fs, path, existing, known.migratedFrom);
  }
  const version = { bytes: existing.bytes, hash: await existing.hash };
  try {
    const { dropped } = await keepBackup(fs, await shelf, version, onWritten);
    return { isBackedUp: true, dropped };
  } catch (cause) {
    const isOwn = known !== null && known.hashes.has(version.hash);
    if (!isOwn) throw cause;
    return { isBackedUp: false, dropped: Promise.resolve() };
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
