import { basename } from 'node:path';
import type { MapDocument } from '#shared/document/document.ts';
import type {
  DocId,
  EarlierVersion,
  FileReply,
  OpenedFile,
  Reread,
  Saved,
} from '#shared/ipc/channels.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { refusalSentence } from '#shared/migrations/openRefusal.ts';
import { clearBackups, findBackup, listBackups } from './backups.ts';
import { FileProblem } from './FileProblem.ts';
import type { FileSystem } from './FileSystem.ts';
import { mapDiskOn, type MapDisk } from './MapDisk.ts';
import type { Standing } from './recovery/RecoveryJournal.ts';
import { lookAtMap, readMap } from './readMap.ts';
import { replaceFile } from './replaceFile.ts';
import type { KnownContent } from './replaceMap.ts';
import { realPathOf, resolveTarget } from './resolveTarget.ts';
import { saveMap } from './saveMap.ts';
import { SaveQueue } from './SaveQueue.ts';
import { isBeyondReading, tellOffered } from './tellOffer.ts';
import { noBackupNotice, tellTrouble, type Doing } from './tellTrouble.ts';
import { tellVersions } from './tellVersions.ts';
import { toProblem } from './toProblem.ts';
import { VersionOffers } from './VersionOffers.ts';
import type { Expected } from './watch/Lookout.ts';
import { tellUnreadable } from './watch/tellUnreadable.ts';

/** What main knows of an open document: everything the window must not know. */
interface Entry extends Content {
  path: string | null;
  /** Somebody else has it open: it is not saved over. */
  isReadOnly: boolean;
  /** What somebody else wrote and the person wants replaced; it is kept as a version first, or nothing is. */
  accepted: Set<string>;
  /** What the file was last seen to say that is not ours. */
  noticed: string | null;
  /** Read to be shown in place of what is open, and not shown yet. */
  reading: (Content & { readonly readId: string; readonly turns: number }) | null;
  /** See `Expected`. */
  turns: number;
}

/** What a file may say without anybody else having changed it. */
interface Content {
  hashes: Set<string>;
  migratedFrom: number | null;
}

export interface MapFilesOptions {
  readonly fs: FileSystem;
  /** Who goes through the steps of a save; this thread, on the same disk, where nothing else is said. */
  readonly disk?: MapDisk;
  /** Folder for earlier versions, in the app's own data. */
  readonly backups: string;
  readonly now: () => Date;
  /** Told how a document is handed to the window; of one that is read again, that it is another. */
  readonly onOpened?: (docId: DocId, document: MapDocument, isAgain: boolean) => void;
  readonly newId: () => string;
}

/** The open documents and their files. Hands out opaque ids and keeps every path to itself. */
export class MapFiles {
  readonly #options: MapFilesOptions;
  readonly #disk: MapDisk;
  readonly #entries = new Map<DocId, Entry>();
  readonly #offers: VersionOffers;
  readonly #queue = new SaveQueue<FileReply<Saved>>();

  constructor(options: MapFilesOptions) {
    this.#options = options;
    this.#offers = new VersionOffers(options);
    this.#disk = options.disk ?? mapDiskOn(options.fs);
  }

  /** A handle for a map that has no file yet. */
  register(): DocId {
    return this.#add(null, new Set(), null);
  }

  /** The file of a document; `null` when it has none, or main never heard of it. */
  pathOf(docId: DocId): string | null {
    return this.#entries.get(docId)?.path ?? null;
  }

  /** How a document stands to its file; `null` when main never heard of it. */
  standingOf(docId: DocId): (Standing & Expected) | null {
    return this.#entries.get(docId) ?? null;
  }

  /** Unsaved work that was kept: opened as it was, over the file it belongs to, or over none. */
  openUnsaved(document: MapDocument, standing: Standing | null): OpenedFile {
    const { path = null, hashes = [], migratedFrom = null } = standing ?? {};
    const docId = this.#add(path, new Set(hashes), migratedFrom);
    const fileName = path === null ? null : basename(path);
    return { docId, fileName, document, repairs: [], isDirty: true };
  }

  async open(path: string): Promise<FileReply<OpenedFile>> {
    const read = await readMap(this.#options.fs, path);
    if (!read.ok)
      return { kind: 'trouble', trouble: await this.#offers.withOffer(path, read.error) };
    const { hash, migratedFrom } = read.value;
    const docId = this.#add(path, new Set([hash]), migratedFrom);
    return this.#opened(docId, basename(path), read.value);
  }

  /** The file for which a version was offered; `null` when main never offered that. */
  offeredFor(offerId: string): string | null {
    return this.#offers.fileOf(offerId);
  }

  /**
   * Opens the version that was offered for a damaged file, as the unsaved state of that file. What lies there
   * stays until it is saved over, and is kept as a version first, or nothing is saved. A file that opens again
   * by now is what is opened.
   */
  async openOffered(offerId: string): Promise<FileReply<OpenedFile>> {
    const { fs, now } = this.#options;
    const found = await this.#offers.read(offerId);
    if (found === null) return trouble('E_MISSING', 'open', 'This earlier version');
    const { offer, version } = found;
    const { read, hash } = await lookAtMap(fs, offer.path);
    if (read.ok) return this.open(offer.path);
    const docId = this.#add(offer.path, new Set(), null);
    // What else may lie there by now is somebody's: a save asks before it replaces that.
    if (hash !== null && isBeyondReading(read.error.code)) {
      this.#entries.get(docId)?.accepted.add(hash);
    }
    const reply = this.#opened(docId, basename(offer.path), version);
    if (reply.kind !== 'done') return reply;
    const notice = tellOffered(offer, now());
    return { kind: 'done', value: { ...reply.value, isDirty: true, notice } };
  }

  /** A map that comes with the app: opened as a new one, without a file. */
  openText(text: string, name: string): FileReply<OpenedFile> {
    const read = openDocument(text);
    if (!read.ok) {
      const { code } = read.error;
      return { kind: 'trouble', trouble: { code, message: refusalSentence(read.error, name) } };
    }
    return this.#opened(this.register(), null, read.value);
  }

  /** Reads the file again, under the same handle. */
  async revert(docId: DocId): Promise<FileReply<OpenedFile>> {
    const entry = this.#entries.get(docId);
    if (!entry) return trouble('E_UNKNOWN_DOCUMENT', 'open', 'This map');
    if (entry.path === null) return trouble('E_NEVER_SAVED', 'open', 'This map');
    const read = await readMap(this.#options.fs, entry.path);
    if (!read.ok) return { kind: 'trouble', trouble: read.error };
    knowsNow(entry, new Set([read.value.hash]), read.value.migratedFrom);
    return this.#opened(docId, basename(entry.path), read.value, true);
  }

  /**
   * The file as somebody else left it, under the same handle. What a save compares with stays what it was
   * until the window says that it shows this (`took`): it may have gone on editing meanwhile.
   */
  async reread(docId: DocId): Promise<FileReply<Reread>> {
    const entry = this.#entries.get(docId);
    if (!entry?.path) return trouble('E_UNKNOWN_DOCUMENT', 'open', 'This map');
    const { path, turns } = entry;
    const fileName = basename(path);
    const read = await readMap(this.#options.fs, path);
    if (!read.ok) return { kind: 'trouble', trouble: tellUnreadable(read.error, fileName) };
    const { document, repairs, hash, migratedFrom } = read.value;
    const readId = this.#options.newId();
    entry.reading = { readId, turns, hashes: new Set([hash]), migratedFrom };
    const isDirty = isUnlikeItsFile(read.value);
    return { kind: 'done', value: { docId, fileName, document, repairs, isDirty, readId } };
  }

  /** The window shows what was read. Of no effect when the file was saved meanwhile. */
  took(docId: DocId, readId: string): void {
    const entry = this.#entries.get(docId);
    const reading = entry?.reading;
    if (!entry || reading?.readId !== readId || reading.turns !== entry.turns) return;
    knowsNow(entry, reading.hashes, reading.migratedFrom);
  }

  /** What the file was seen to say; `null`: nothing that is not known. */
  noticed(docId: DocId, hash: string | null): void {
    const entry = this.#entries.get(docId);
    if (entry) entry.noticed = hash;
  }

  /** The person has seen that somebody else changed the file, and wants it replaced by the next save. */
  keepMine(docId: DocId): void {
    const entry = this.#entries.get(docId);
    if (entry?.noticed != null) entry.accepted.add(entry.noticed);
  }

  /** Somebody else has it open, and the person chose to look at it: a save goes to another file. */
  protect(docId: DocId): void {
    const entry = this.#entries.get(docId);
    if (entry) entry.isReadOnly = true;
  }

  isReadOnly(docId: DocId): boolean {
    return this.#entries.get(docId)?.isReadOnly ?? false;
  }

  /** Somebody else has it open, and the person chose a copy: a map without a file from now on. */
  detach(docId: DocId): void {
    const entry = this.#entries.get(docId);
    if (!entry) return;
    entry.path = null;
    knowsNow(entry, new Set(), null);
  }

  /** Saves into the document's own file; see `saveMap`. */
  save(docId: DocId, document: MapDocument, isOverwriting: boolean): Promise<FileReply<Saved>> {
    const run = async (): Promise<FileReply<Saved>> => {
      const entry = this.#entries.get(docId);
      if (!entry?.path) return trouble('E_UNKNOWN_DOCUMENT', 'save', 'This map');
      if (entry.isReadOnly) return trouble('E_HELD', 'save', basename(entry.path));
      const { path, hashes, accepted, migratedFrom } = entry;
      const known = { hashes, accepted, migratedFrom };
      return inTurn(entry, async () => {
        const reply = await this.#write(docId, entry, path, document, known, isOverwriting);
        if (reply.kind === 'done') knowsNow(entry, entry.hashes, null);
        return reply;
      });
    };
    return this.#queue.add(docId, run, true);
  }

  /** Saves into a file that the person just chose, which is the document's own from then on. */
  saveAs(docId: DocId, document: MapDocument, path: string): Promise<FileReply<Saved>> {
    const run = async (): Promise<FileReply<Saved>> => {
      const entry = this.#entries.get(docId);
      if (!entry) return trouble('E_UNKNOWN_DOCUMENT', 'save', 'This map');
      const isOwn = entry.path === path;
      // An attempt on the own file that the disk does not confirm must be known to the next save.
      const hashes = isOwn ? entry.hashes : new Set<string>();
      const attempt: Content = { hashes, migratedFrom: null };
      return inTurn(entry, async () => {
        const reply = await this.#write(docId, attempt, path, document, null, false);
        if (reply.kind === 'done') {
          entry.path = path;
          entry.isReadOnly = false;
          knowsNow(entry, attempt.hashes, null);
        }
        return reply;
      });
    };
    return this.#queue.add(docId, run, false);
  }

  /** What saves of this document replaced, newest first; rejects where that cannot be read. */
  async versionsOf(docId: DocId): Promise<readonly EarlierVersion[]> {
    const { fs, backups } = this.#options;
    const path = this.pathOf(docId);
    if (path === null) return [];
    return tellVersions(fs, await listBackups(fs, backups, await realPathOf(fs, path)));
  }

  /** Opens an earlier version as a new map without a file: nothing is put back over what is there. */
  async openVersion(docId: DocId, versionId: string): Promise<FileReply<OpenedFile>> {
    const { fs, backups } = this.#options;
    const path = this.pathOf(docId);
    if (path === null) return trouble('E_UNKNOWN_DOCUMENT', 'open', 'This map');
    const name = 'This earlier version';
    const shelf = await realPathOf(fs, path);
    const found = await findBackup(fs, backups, shelf, versionId).catch(toProblem);
    if (found instanceof FileProblem) {
      return { kind: 'trouble', trouble: tellTrouble(found, 'open', name) };
    }
    if (found === null) return trouble('E_MISSING', 'open', name);
    const read = await readMap(fs, found);
    if (!read.ok) return { kind: 'trouble', trouble: read.error };
    const reply = this.#opened(this.register(), null, read.value);
    return reply.kind === 'done'
      ? { kind: 'done', value: { ...reply.value, isDirty: true } }
      : reply;
  }

  /** Removes every earlier version of every map. */
  async clearVersions(): Promise<void> {
    await clearBackups(this.#options.fs, this.#options.backups);
  }

  /** Writes an export: whole, or not at all. */
  async writeWhole(path: string, bytes: Uint8Array): Promise<FileReply<{ fileName: string }>> {
    const { fs } = this.#options;
    const fileName = basename(path);
    try {
      const target = await resolveTarget(fs, path);
      const replaced = await fs.stat(target).catch(() => null);
      await replaceFile(fs, { path: target, bytes, replaced });
      return { kind: 'done', value: { fileName } };
    } catch (cause) {
      return { kind: 'trouble', trouble: tellTrouble(toProblem(cause), 'export', fileName) };
    }
  }

  /** Resolves when no save runs or waits, and none has left anything to tidy up. */
  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
  }

  #opened(
    docId: DocId,
    fileName: string | null,
    read: { document: MapDocument; repairs: readonly string[]; migratedFrom: number | null },
    isAgain = false,
  ): FileReply<OpenedFile> {
    const { document, repairs } = read;
    const isDirty = isUnlikeItsFile(read);
    this.#options.onOpened?.(docId, document, isAgain);
    return { kind: 'done', value: { docId, fileName, document, repairs, isDirty } };
  }

  #add(path: string | null, hashes: Set<string>, migratedFrom: number | null): DocId {
    const docId = this.#options.newId();
    this.#entries.set(docId, {
      path,
      hashes,
      migratedFrom,
      isReadOnly: false,
      accepted: new Set(),
      noticed: null,
      reading: null,
      turns: 0,
    });
    return docId;
  }

  async #write(
    docId: DocId,
    content: Content,
    path: string,
    document: MapDocument,
    known: KnownContent | null,
    isOverwriting: boolean,
  ): Promise<FileReply<Saved>> {
    const { backups, now } = this.#options;
    const fileName = basename(path);
    const current = { ...document, updatedAt: now().toISOString() };
    try {
      const { hash, isBackedUp, tidied } = await saveMap(this.#disk, {
        path,
        document: current,
        known,
        isOverwriting,
        backups,
        onAttempt: (attempted) => content.hashes.add(attempted),
      });
      this.#queue.follow(tidied);
      content.hashes = new Set([hash]);
      const saved = { docId, fileName };
      return {
        kind: 'done',
        value: isBackedUp ? saved : { ...saved, notice: noBackupNotice(fileName) },
      };
    } catch (cause) {
      return { kind: 'trouble', trouble: tellTrouble(toProblem(cause), 'save', fileName) };
    }
  }
}

/** From now on a save compares with this. */
function knowsNow(entry: Entry, hashes: Set<string>, migratedFrom: number | null): void {
  entry.hashes = hashes;
  entry.migratedFrom = migratedFrom;
  entry.accepted = new Set();
  entry.reading = null;
}

/** Whoever watches the file waits for the end of it. */
async function inTurn<T>(entry: Entry, save: () => Promise<T>): Promise<T> {
  entry.turns += 1;
  try {
    return await save();
  } finally {
    entry.turns += 1;
  }
}

/** Mended or made newer on opening: the file does not say what is shown. */
function isUnlikeItsFile(read: {
  repairs: readonly string[];
  migratedFrom: number | null;
}): boolean {
  return read.repairs.length > 0 || read.migratedFrom !== null;
}

function trouble(
  code: 'E_UNKNOWN_DOCUMENT' | 'E_NEVER_SAVED' | 'E_MISSING' | 'E_HELD',
  doing: Doing,
  name: string,
): FileReply<never> {
  return { kind: 'trouble', trouble: tellTrouble(new FileProblem(code), doing, name) };
}
