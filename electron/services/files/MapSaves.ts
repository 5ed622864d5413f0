import { basename } from 'node:path';
import type { MapDocument } from '#shared/document/document.ts';
import type { DocId, FileReply, Saved } from '#shared/ipc/channels.ts';
import type { MapDisk } from './MapDisk.ts';
import type { Content, OpenFile } from './OpenFile.ts';
import type { KnownContent } from './replaceMap.ts';
import { saveMap } from './saveMap.ts';
import { SaveQueue } from './SaveQueue.ts';
import { noBackupNotice, tellTrouble, troubleReply } from './tellTrouble.ts';
import { toProblem } from './toProblem.ts';

export interface MapSavesOptions {
  readonly disk: MapDisk;
  /** Folder for earlier versions, in the app's own data. */
  readonly backups: string;
  readonly now: () => Date;
  readonly fileOf: (docId: DocId) => OpenFile | undefined;
}

/** Which file a save replaces, and what is known of it. */
interface Target {
  readonly path: string;
  readonly known: KnownContent | null;
  readonly isOverwriting: boolean;
  /** Learns what the file says after it, and what it may say after an attempt that failed. */
  readonly content: Content;
}

/** Saves of the open documents, one at a time for each; what is told of every one is one plain sentence. */
export class MapSaves {
  readonly #options: MapSavesOptions;
  readonly #queue = new SaveQueue<FileReply<Saved>>();

  constructor(options: MapSavesOptions) {
    this.#options = options;
  }

  /** Saves into the document's own file; see `saveMap`. */
  save(docId: DocId, document: MapDocument, isOverwriting: boolean): Promise<FileReply<Saved>> {
    const run = async (): Promise<FileReply<Saved>> => {
      const file = this.#options.fileOf(docId);
      if (!file?.path) return troubleReply('E_UNKNOWN_DOCUMENT', 'save', 'This map');
      if (file.isReadOnly) return troubleReply('E_HELD', 'save', basename(file.path));
      const { path, hashes, accepted, migratedFrom } = file;
      const known = { hashes, accepted, migratedFrom };
      return file.inTurn(async () => {
        const target = { path, known, isOverwriting, content: file };
        const reply = await this.#write(docId, document, target);
        if (reply.kind === 'done') file.knowsNow(file.hashes, null);
        return reply;
      });
    };
    return this.#queue.add(docId, run, true);
  }

  /** Saves into a file that the person just chose, which is the document's own from then on. */
  saveAs(docId: DocId, document: MapDocument, path: string): Promise<FileReply<Saved>> {
    const run = async (): Promise<FileReply<Saved>> => {
      const file = this.#options.fileOf(docId);
      if (!file) return troubleReply('E_UNKNOWN_DOCUMENT', 'save', 'This map');
      const isOwn = file.path === path;
      // An attempt on the own file that the disk does not confirm must be known to the next save.
      const hashes = isOwn ? file.hashes : new Set<string>();
      const content: Content = { hashes, migratedFrom: null };
      return file.inTurn(async () => {
        const target = { path, known: null, isOverwriting: false, content };
        const reply = await this.#write(docId, document, target);
        if (reply.kind === 'done') {
          file.path = path;
          file.isReadOnly = false;
          file.knowsNow(content.hashes, null);
        }
        return reply;
      });
    };
    return this.#queue.add(docId, run, false);
  }

  /** Resolves when no save runs or waits, and none has left anything to tidy up. */
  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
  }

  async #write(
    docId: DocId,
    document: MapDocument,
    { path, known, isOverwriting, content }: Target,
  ): Promise<FileReply<Saved>> {
    const { disk, backups, now } = this.#options;
    const fileName = basename(path);
    const current = { ...document, updatedAt: now().toISOString() };
    try {
      const { hash, isBackedUp, tidied } = await saveMap(disk, {
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
