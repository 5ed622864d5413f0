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
import { EarlierVersions } from './EarlierVersions.ts';
import type { FileSystem } from './FileSystem.ts';
import { mapDiskOn, type MapDisk } from './MapDisk.ts';
import { MapSaves } from './MapSaves.ts';
import { OpenFile } from './OpenFile.ts';
import { lookAtMap, readMap } from './readMap.ts';
import type { Standing } from './recovery/RecoveryJournal.ts';
import { isBeyondReading, tellOffered } from './tellOffer.ts';
import { troubleReply } from './tellTrouble.ts';
import { VersionOffers } from './VersionOffers.ts';
import type { Expected } from './watch/Lookout.ts';
import { tellUnreadable } from './watch/tellUnreadable.ts';
import { writeWhole } from './writeWhole.ts';

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

/** A map as it was read, whatever it was read from. */
interface Read {
  readonly document: MapDocument;
  readonly repairs: readonly string[];
  readonly migratedFrom: number | null;
}

/** The open documents and their files. Hands out opaque ids and keeps every path to itself. */
export class MapFiles {
  readonly #options: MapFilesOptions;
  readonly #open = new Map<DocId, OpenFile>();
  readonly #offers: VersionOffers;
  readonly #versions: EarlierVersions;
  readonly #saves: MapSaves;

  constructor(options: MapFilesOptions) {
    const { fs, backups, now, disk = mapDiskOn(fs) } = options;
    this.#options = options;
    this.#offers = new VersionOffers(options);
    this.#versions = new EarlierVersions(options);
    const fileOf = (docId: DocId) => this.#open.get(docId);
    this.#saves = new MapSaves({ disk, backups, now, fileOf });
  }

  /** A handle for a map that has no file yet. */
  register(): DocId {
    return this.#add(new OpenFile(null, new Set(), null));
  }

  /** The file of a document; `null` when it has none, or main never heard of it. */
  pathOf(docId: DocId): string | null {
    return this.#open.get(docId)?.path ?? null;
  }

  /** How a document stands to its file; `null` when main never heard of it. */
  standingOf(docId: DocId): (Standing & Expected) | null {
    return this.#open.get(docId) ?? null;
  }

  /** Unsaved work that was kept: opened as it was, over the file it belongs to, or over none. */
  openUnsaved(document: MapDocument, standing: Standing | null): OpenedFile {
    const { path = null, hashes = [], migratedFrom = null } = standing ?? {};
    const docId = this.#add(new OpenFile(path, new Set(hashes), migratedFrom));
    const fileName = path === null ? null : basename(path);
    return { docId, fileName, document, repairs: [], isDirty: true };
  }

  async open(path: string): Promise<FileReply<OpenedFile>> {
    const read = await readMap(this.#options.fs, path);
    if (!read.ok)
      return { kind: 'trouble', trouble: await this.#offers.withOffer(path, read.error) };
    const { hash, migratedFrom } = read.value;
    const docId = this.#add(new OpenFile(path, new Set([hash]), migratedFrom));
    return { kind: 'done', value: this.#opened(docId, basename(path), read.value) };
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
    if (found === null) return troubleReply('E_MISSING', 'open', 'This earlier version');
    const { offer, version } = found;
    const { read, hash } = await lookAtMap(fs, offer.path);
    if (read.ok) return this.open(offer.path);
    const file = new OpenFile(offer.path, new Set(), null);
    // What else may lie there by now is somebody's: a save asks before it replaces that.
    if (hash !== null && isBeyondReading(read.error.code)) file.accepted.add(hash);
    const opened = this.#opened(this.#add(file), basename(offer.path), version);
    const notice = tellOffered(offer, now());
    return { kind: 'done', value: { ...opened, isDirty: true, notice } };
  }

  /** A map that comes with the app: opened as a new one, without a file. */
  openText(text: string, name: string): FileReply<OpenedFile> {
    const read = openDocument(text);
    if (!read.ok) {
      const { code } = read.error;
      return { kind: 'trouble', trouble: { code, message: refusalSentence(read.error, name) } };
    }
    return { kind: 'done', value: this.#opened(this.register(), null, read.value) };
  }

  /** Reads the file again, under the same handle. */
  async revert(docId: DocId): Promise<FileReply<OpenedFile>> {
    const file = this.#open.get(docId);
    if (!file) return troubleReply('E_UNKNOWN_DOCUMENT', 'open', 'This map');
    if (file.path === null) return troubleReply('E_NEVER_SAVED', 'open', 'This map');
    const read = await readMap(this.#options.fs, file.path);
    if (!read.ok) return { kind: 'trouble', trouble: read.error };
    file.knowsNow(new Set([read.value.hash]), read.value.migratedFrom);
    return { kind: 'done', value: this.#opened(docId, basename(file.path), read.value, true) };
  }

  /**
   * The file as somebody else left it, under the same handle. What a save compares with stays what it was
   * until the window says that it shows this (`took`): it may have gone on editing meanwhile.
   */
  async reread(docId: DocId): Promise<FileReply<Reread>> {
    const file = this.#open.get(docId);
    if (!file?.path) return troubleReply('E_UNKNOWN_DOCUMENT', 'open', 'This map');
    const { path, turns } = file;
    const fileName = basename(path);
    const read = await readMap(this.#options.fs, path);
    if (!read.ok) return { kind: 'trouble', trouble: tellUnreadable(read.error, fileName) };
    const { document, repairs, hash, migratedFrom } = read.value;
    const readId = this.#options.newId();
    file.wasRead({ readId, turns, hashes: new Set([hash]), migratedFrom });
    const isDirty = isUnlikeItsFile(read.value);
    return { kind: 'done', value: { docId, fileName, document, repairs, isDirty, readId } };
  }

  /** The window shows what was read. Of no effect when the file was saved meanwhile. */
  took(docId: DocId, readId: string): void {
    this.#open.get(docId)?.took(readId);
  }

  /** What the file was seen to say; `null`: nothing that is not known. */
  noticed(docId: DocId, hash: string | null): void {
    this.#open.get(docId)?.noticed(hash);
  }

  /** The person has seen that somebody else changed the file, and wants it replaced by the next save. */
  keepMine(docId: DocId): void {
    this.#open.get(docId)?.keepMine();
  }

  /** Somebody else has it open, and the person chose to look at it: a save goes to another file. */
  protect(docId: DocId): void {
    const file = this.#open.get(docId);
    if (file) file.isReadOnly = true;
  }

  isReadOnly(docId: DocId): boolean {
    return this.#open.get(docId)?.isReadOnly ?? false;
  }

  /** Somebody else has it open, and the person chose a copy: a map without a file from now on. */
  detach(docId: DocId): void {
    this.#open.get(docId)?.detach();
  }

  /** Saves into the document's own file; see `saveMap`. */
  save(docId: DocId, document: MapDocument, isOverwriting: boolean): Promise<FileReply<Saved>> {
    return this.#saves.save(docId, document, isOverwriting);
  }

  /** Saves into a file that the person just chose, which is the document's own from then on. */
  saveAs(docId: DocId, document: MapDocument, path: string): Promise<FileReply<Saved>> {
    return this.#saves.saveAs(docId, document, path);
  }

  /** What saves of this document replaced, newest first; rejects where that cannot be read. */
  async versionsOf(docId: DocId): Promise<readonly EarlierVersion[]> {
    const path = this.pathOf(docId);
    return path === null ? [] : this.#versions.of(path);
  }

  /** Opens an earlier version as a new map without a file: nothing is put back over what is there. */
  async openVersion(docId: DocId, versionId: string): Promise<FileReply<OpenedFile>> {
    const path = this.pathOf(docId);
    if (path === null) return troubleReply('E_UNKNOWN_DOCUMENT', 'open', 'This map');
    const read = await this.#versions.read(path, versionId);
    if (!read.ok) return { kind: 'trouble', trouble: read.error };
    const opened = this.#opened(this.register(), null, read.value);
    return { kind: 'done', value: { ...opened, isDirty: true } };
  }

  /** Removes every earlier version of every map. */
  clearVersions(): Promise<void> {
    return this.#versions.clear();
  }

  /** Writes an export: whole, or not at all. */
  writeWhole(path: string, bytes: Uint8Array): Promise<FileReply<{ fileName: string }>> {
    return writeWhole(this.#options.fs, path, bytes);
  }

  /** Resolves when no save runs or waits, and none has left anything to tidy up. */
  whenIdle(): Promise<void> {
    return this.#saves.whenIdle();
  }

  #opened(docId: DocId, fileName: string | null, read: Read, isAgain = false): OpenedFile {
    const { document, repairs } = read;
    this.#options.onOpened?.(docId, document, isAgain);
    return { docId, fileName, document, repairs, isDirty: isUnlikeItsFile(read) };
  }

  #add(file: OpenFile): DocId {
    const docId = this.#options.newId();
    this.#open.set(docId, file);
    return docId;
  }
}

/** Mended or made newer on opening: the file does not say what is shown. */
function isUnlikeItsFile({ repairs, migratedFrom }: Read): boolean {
  return repairs.length > 0 || migratedFrom !== null;
}
