import { basename, dirname, join } from 'node:path';
import type { MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { keepBackup } from './backups.ts';
import { FileProblem } from './FileProblem.ts';
import type { FileStat, FileSystem } from './FileSystem.ts';
import { hashOf, isSameState } from './fileState.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { replaceFile } from './replaceFile.ts';
import { resolveTarget } from './resolveTarget.ts';
import { removeStrayTemps } from './strayTemps.ts';
import { saysTheSame } from './saysTheSame.ts';
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
  readonly hash: string;
  readonly stat: FileStat;
}

/**
 * The save recipe: look at what is there, serialise, write beside it; while the disk takes that in, read it
 * back and compare, and keep the version that is replaced; then, if nobody has changed the file since,
 * rename (`replaceFile`).
 *
 * @throws FileProblem or a system error: the document is still unsaved, the old file as it was
 *   (E_NOT_CONFIRMED: the new one is in place)
 */
export async function saveMap(fs: FileSystem, save: MapSave): Promise<MapSaved> {
  const text = serialise(save.document);
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > MAX_FILE_BYTES) throw new FileProblem('E_FILE_LIMIT');
  const hash = hashOf(bytes);
  const path = await resolveTarget(fs, save.path);
  const [existing] = await Promise.all([look(fs, path, save), removeStrayTemps(fs, dirname(path))]);
  if (existing) assertUnchanged(existing, hash, save);
  let isBackedUp = true;
  save.onAttempt(hash);
  await replaceFile(fs, {
    path,
    bytes,
    replaced: existing?.stat ?? null,
    meanwhile: async () => {
      assertReadable(text, save.document);
      if (existing) isBackedUp = await keepVersion(fs, path, existing, save);
    },
    beforeReplace: async () => {
      // All of this takes time in which somebody may have saved; a rename takes none.
      if (!isSameState(existing?.stat ?? null, await stateOf(fs, path))) {
        throw new FileProblem('E_CHANGED_OUTSIDE');
      }
    },
  });
  return { hash, isBackedUp };
}

function serialise(document: MapDocument): string {
  try {
    return writeDocument(document);
  } catch (cause) {
    throw new FileProblem('E_SELF_CHECK', cause);
  }
}

/** A text that does not open again, exactly as the map is, replaces nothing. */
function assertReadable(text: string, document: MapDocument): void {
  const opened = openDocument(text);
  if (!opened.ok) throw new FileProblem('E_SELF_CHECK');
  // A reference that opening would mend is no reason to refuse: better saved as it is than not at all.
  const isMended = opened.value.repairs.length > 0;
  const readBack: unknown = isMended ? JSON.parse(text) : opened.value.document;
  if (!saysTheSame(readBack, document)) throw new FileProblem('E_SELF_CHECK');
}

async function look(fs: FileSystem, path: string, save: MapSave): Promise<Existing | null> {
  try {
    const read = await fs.read(path, MAX_FILE_BYTES);
    return { ...read, hash: hashOf(read.bytes) };
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
function assertUnchanged(existing: Existing, newHash: string, save: MapSave): void {
  if (save.known === null || save.isOverwriting) return;
  if (existing.hash !== newHash && !save.known.hashes.has(existing.hash)) {
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
  save: MapSave,
): Promise<boolean> {
  const { known } = save;
  if (known !== null && known.migratedFrom !== null) {
    await keepMigrated(fs, path, existing, known.migratedFrom);
  }
  try {
    await keepBackup(fs, save.backups, path, existing);
    return true;
  } catch (cause) {
    const isOwn = known !== null && known.hashes.has(existing.hash);
    if (!isOwn) throw cause;
    return false;
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
