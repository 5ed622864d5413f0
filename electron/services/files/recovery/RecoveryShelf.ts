import { basename, join } from 'node:path';
import type { MapDocument } from '#shared/document/document.ts';
import type { FileReply, OpenedFile } from '#shared/ipc/channels.ts';
import type { RecoveryList, RecoveryOffer } from '#shared/ipc/recoveryMessages.ts';
import { isEqual } from '#shared/lib/isEqual.ts';
import { openDocument } from '#shared/migrations/open.ts';
import type { FileSystem } from '../FileSystem.ts';
import { hashOf } from '../fileState.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { removeStrayTemps } from '../strayTemps.ts';
import { troubleReply } from '../tellTrouble.ts';
import { decodeRecovery, type Recovery } from './recoveryFile.ts';
import type { Standing } from './RecoveryJournal.ts';
import { asideName, isAside, keeperOf } from './recoveryName.ts';

export interface ShelfOptions {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly newId: () => string;
  /** Names of files whose work is open now. */
  readonly openNow: () => ReadonlySet<string>;
  /** Whether the process that kept a file is at it still. */
  readonly isAtWork: (pid: number, keptAt: Date) => boolean;
  /** Opens a map as the unsaved state of a file (`null`: of none), which `name` holds until it is kept anew. */
  readonly openUnsaved: (
    document: MapDocument,
    standing: Standing | null,
    name: string,
  ) => OpenedFile;
  /** Resolves when it is no use to wait for a file any longer. */
  readonly patience: () => Promise<void>;
}

/** The envelope and what surrounds the map are a little more than the map. */
const MOST_BYTES = MAX_FILE_BYTES * 2;
const DAMAGED =
  'Unsaved work that Remit had kept is damaged and cannot be opened. It was set aside, and nothing was replaced by it.';

interface Found {
  readonly name: string;
  readonly recovery: Recovery;
  readonly document: MapDocument;
}

interface FileNow {
  readonly state: RecoveryOffer['file'];
  readonly savedAt: string | null;
  /** It says what was kept: nothing of it is unsaved. */
  readonly isSame: boolean;
}

/**
 * What runs before this one kept of unsaved work and did not come to save: told to the person, opened as
 * they choose, and never put over anything. Whatever cannot be read is set aside.
 */
export class RecoveryShelf {
  readonly #options: ShelfOptions;
  readonly #names = new Map<string, string>();

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  /** What can be offered, the latest first, and what has to be said of the rest. */
  async list(): Promise<RecoveryList> {
    const { fs, folder } = this.#options;
    await removeStrayTemps(fs, folder);
    const names = await fs.list(folder).catch(() => []);
    const offers: RecoveryOffer[] = [];
    const notes: string[] = [];
    for (const name of names) {
      if (keeperOf(name) === null || this.#options.openNow().has(name)) continue;
      const found = await this.#read(name);
      if (found === 'left') continue;
      if (found === 'damaged') {
        await fs.rename(join(folder, name), join(folder, asideName(name))).catch(() => {});
        notes.push(DAMAGED);
        continue;
      }
      const offer = await this.#offerOf(found);
      if (offer) offers.push(offer);
    }
    offers.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
    return { offers, notes: [...new Set(notes)] };
  }

  /** The file over which one would be opened now; `null`: it is a map of its own, or there is no such. */
  async fileOf(recoveryId: string): Promise<string | null> {
    const name = this.#names.get(recoveryId);
    const found = name === undefined ? 'damaged' : await this.#read(name);
    return typeof found === 'string' ? null : ((await this.#standingOf(found))?.path ?? null);
  }

  /** Opens one as the unsaved state of its map; what lies in the file is not touched. */
  async open(recoveryId: string): Promise<FileReply<OpenedFile>> {
    const name = this.#names.get(recoveryId);
    const found = name === undefined ? 'damaged' : await this.#read(name);
    if (typeof found === 'string') return troubleReply('E_MISSING', 'open', 'This unsaved work');
    const standing = await this.#standingOf(found);
    return {
      kind: 'done',
      value: this.#options.openUnsaved(found.document, standing, found.name),
    };
  }

  /** The title of an offer, for the question before it is thrown away; `null` when there is none. */
  async titleOf(recoveryId: string): Promise<string | null> {
    const name = this.#names.get(recoveryId);
    const found = name === undefined ? 'damaged' : await this.#read(name);
    return typeof found === 'string' ? null : found.document.title;
  }

  async discard(recoveryId: string): Promise<void> {
    const name = this.#names.get(recoveryId);
    if (name === undefined) return;
    this.#names.delete(recoveryId);
    await this.#options.fs.remove(join(this.#options.folder, name));
  }

  /** Removes all that is kept of work which nobody has open now, and what was set aside. */
  async clear(): Promise<void> {
    const { fs, folder, openNow } = this.#options;
    const names = await fs.list(folder).catch(() => []);
    for (const name of names) {
      const isLeft =
        keeperOf(name) !== null && !openNow().has(name) && !(await this.#isInUse(name));
      if (isLeft || isAside(name)) await fs.remove(join(folder, name));
    }
    this.#names.clear();
  }

  /** `null` where its file is gone or was saved later: it is a map of its own, and saving it asks where to. */
  async #standingOf(found: Found): Promise<Standing | null> {
    const { header } = found.recovery;
    const { state } = await this.#fileNow(found);
    const isOfFile = state === 'same' || state === 'changed';
    return isOfFile ? { ...header, hashes: new Set(header.hashes) } : null;
  }

  /** `left`: another Remit is at it, or a newer one kept it, or the disk does not give it now. */
  async #read(name: string): Promise<Found | 'damaged' | 'left'> {
    const { fs, folder } = this.#options;
    if (await this.#isInUse(name)) return 'left';
    const read = await fs.read(join(folder, name), MOST_BYTES).catch(() => null);
    if (read === null) return 'left';
    const recovery = decodeRecovery(read.bytes);
    if (!recovery) return 'damaged';
    const opened = openDocument(recovery.text);
    if (opened.ok) return { name, recovery, document: opened.value.document };
    return opened.error.code === 'E_TOO_NEW' ? 'left' : 'damaged';
  }

  async #isInUse(name: string): Promise<boolean> {
    const { fs, folder, isAtWork } = this.#options;
    const pid = keeperOf(name);
    const stat = await fs.stat(join(folder, name)).catch(() => null);
    if (pid === null || stat === null) return false;
    return isAtWork(pid, new Date(Number(stat.mtimeNs / 1_000_000n)));
  }

  async #offerOf(found: Found): Promise<RecoveryOffer | null> {
    const { fs, folder, newId } = this.#options;
    const { header } = found.recovery;
    const { state, savedAt, isSame } = await this.#fileNow(found);
    if (isSame) {
      // It was saved, and the app ended before it could be removed.
      await fs.remove(join(folder, found.name)).catch(() => {});
      return null;
    }
    const recoveryId = newId();
    this.#names.set(recoveryId, found.name);
    return {
      recoveryId,
      title: found.document.title,
      fileName: header.path === null ? null : basename(header.path),
      keptAt: header.keptAt,
      file: state,
      savedAt,
    };
  }

  async #fileNow({ recovery: { header }, document }: Found): Promise<FileNow> {
    if (header.path === null) return { state: 'none', savedAt: null, isSame: false };
    const gone: FileNow = { state: 'gone', savedAt: null, isSame: false };
    // A share that does not answer must not keep the person waiting.
    const late = this.#options.patience().then(() => null);
    const reading = this.#options.fs.read(header.path, MAX_FILE_BYTES).catch(() => null);
    const read = await Promise.race([reading, late]);
    if (read === null) return gone;
    const opened = openDocument(Buffer.from(read.bytes).toString('utf8'));
    if (!opened.ok) return { state: 'changed', savedAt: null, isSame: false };
    const saved = opened.value.document;
    const isAsKnown = header.hashes.includes(hashOf(read.bytes));
    const isLater = saved.id === document.id && saved.updatedAt > header.keptAt;
    return {
      state: isAsKnown ? 'same' : isLater ? 'later' : 'changed',
      savedAt: saved.updatedAt,
      isSame: saysTheSame(saved, document),
    };
  }
}

/** Saving sets the moment of the last change, and nothing else. */
function saysTheSame(saved: MapDocument, kept: MapDocument): boolean {
  return isEqual({ ...saved, updatedAt: '' }, { ...kept, updatedAt: '' });
}
