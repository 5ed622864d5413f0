import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { MapDocument } from '#shared/document/document.ts';
import type { DocId, FileReply, FileTrouble, OpenedFile } from '#shared/ipc/channels.ts';
import type { RecoveryList, WorkTold } from '#shared/ipc/recoveryMessages.ts';
import type { FileSystem } from '../FileSystem.ts';
import { isAtWork } from './isAtWork.ts';
import { RecoveryJournal, type Standing } from './RecoveryJournal.ts';
import { RecoveryShelf } from './RecoveryShelf.ts';
import { tellUnkept } from './tellUnkept.ts';

export interface RecoveryOptions {
  readonly fs: FileSystem;
  /** Writes a file whole or not at all, for its owner's eyes: `keepPrivately`. */
  readonly keep: (path: string, bytes: Uint8Array) => Promise<void>;
  /** In the app's own data, never beside a document. */
  readonly folder: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly files: {
    standingOf(docId: DocId): Standing | null;
    openUnsaved(document: MapDocument, standing: Standing | null): OpenedFile;
  };
  /** Unsaved work cannot be kept, and why; `null`: it can be again. */
  readonly onTrouble: (trouble: FileTrouble | null) => void;
  /** For tests: how long a file is waited for, whether another process is at work. */
  readonly patienceMs?: number;
  readonly isAtWork?: (pid: number, keptAt: Date) => boolean;
}

/** What was kept is offered within three seconds of the start, whatever a share does. */
const PATIENCE_MS = 1_500;

/** Unsaved work survives a crash: the journal of this run, and the shelf of what earlier ones left. */
export class Recovery {
  readonly #journal: RecoveryJournal;
  readonly #shelf: RecoveryShelf;

  constructor(options: RecoveryOptions) {
    const { fs, keep, folder, now, files, onTrouble, patienceMs = PATIENCE_MS } = options;
    this.#journal = new RecoveryJournal({
      folder,
      pid: process.pid,
      now,
      standingOf: (docId) => files.standingOf(docId),
      keep,
      remove: (path) => fs.remove(path),
      onTrouble: (cause) => onTrouble(cause === null ? null : tellUnkept(cause)),
      setTimer: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
    this.#shelf = new RecoveryShelf({
      fs,
      folder,
      newId: options.newId,
      openNow: () => this.#journal.names,
      isAtWork: options.isAtWork ?? isAtWork,
      patience: () => wait(patienceMs, undefined, { ref: false }),
      openUnsaved: (document, standing, name) => {
        const opened = files.openUnsaved(document, standing);
        this.#journal.recovered(opened.docId, document, name);
        return opened;
      },
    });
  }

  get isFailing(): boolean {
    return this.#journal.isFailing;
  }

  opened(docId: DocId, document: MapDocument, isAgain: boolean): void {
    if (isAgain) this.#journal.replaced(docId);
    else this.#journal.opened(docId, document);
  }

  told(work: WorkTold): boolean {
    return this.#journal.told(work);
  }

  shown(docId: DocId | null, isDirty: boolean): void {
    this.#journal.shown(docId, isDirty);
  }

  saved(docId: DocId): void {
    this.#journal.saved(docId);
  }

  astray(docId: DocId): void {
    this.#journal.astray(docId);
  }

  letGo(): Promise<void> {
    return this.#journal.letGo();
  }

  flush(): Promise<void> {
    return this.#journal.flush();
  }

  /** A page that begins asks: what the page before it had open, if there was one, is offered as well. */
  async list(): Promise<RecoveryList> {
    await this.#journal.pageBegan();
    return this.#shelf.list();
  }

  fileOf(recoveryId: string): Promise<string | null> {
    return this.#shelf.fileOf(recoveryId);
  }

  open(recoveryId: string): Promise<FileReply<OpenedFile>> {
    return this.#shelf.open(recoveryId);
  }

  titleOf(recoveryId: string): Promise<string | null> {
    return this.#shelf.titleOf(recoveryId);
  }

  discard(recoveryId: string): Promise<void> {
    return this.#shelf.discard(recoveryId);
  }

  clear(): Promise<void> {
    return this.#shelf.clear();
  }
}
