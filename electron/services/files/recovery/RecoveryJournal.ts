import { join } from 'node:path';
import type { MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { applyDiff } from '#shared/history/diff.ts';
import type { DocId } from '#shared/ipc/channels.ts';
import type { WorkTold } from '#shared/ipc/recoveryMessages.ts';
import { encodeRecovery } from './recoveryFile.ts';
import { recoveryName } from './recoveryName.ts';

/** How a document stands to its file. */
export interface Standing {
  readonly path: string | null;
  readonly hashes: ReadonlySet<string>;
  readonly migratedFrom: number | null;
}

export interface JournalOptions {
  /** In the app's own data, never beside a document. */
  readonly folder: string;
  readonly pid: number;
  readonly now: () => Date;
  readonly standingOf: (docId: DocId) => Standing | null;
  /** Writes a file whole or not at all. */
  readonly keep: (path: string, bytes: Uint8Array) => Promise<void>;
  /** May reject: what stays is offered at the next start, as older than the file. */
  readonly remove: (path: string) => Promise<void>;
  /** Told when work can no longer be kept, and (`null`) when it can again. */
  readonly onTrouble: (cause: unknown) => void;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** Nothing new for so long: what there is is kept. With the pauses of the window it comes to under 1 s. */
export const QUIET_MS = 300;
/** Something new all the time: it is kept all the same. */
export const LONGEST_MS = 1_500;
/** Before another attempt where the last one failed, and the one before it ... */
const BACK_OFF_MS = [5_000, 10_000, 20_000, 40_000, 60_000] as const;

const NOTHING_SHOWN = { docId: null, isDirty: false } as const;

interface Work {
  document: MapDocument;
  /** Of the last message about it; 0 for how it was opened. */
  number: number;
  isDirty: boolean;
  /** It was on screen: the person has been asked about it before it goes. */
  isSeen: boolean;
  /** Something is not in its file of recovery yet. */
  isAhead: boolean;
  /** When the first of that came. */
  since: number | null;
  /** Files that hold earlier states of it: its own, and the one it was recovered from. */
  readonly kept: Set<string>;
}

/**
 * Keeps the unsaved work of this run where a crash cannot reach it: the window tells what changes, the
 * journal has it in step (`told`) and writes it down, and drops it when the window says that nothing is
 * unsaved any more, which it does after an acknowledged save, or when the person let it go.
 */
export class RecoveryJournal {
  readonly #options: JournalOptions;
  readonly #works = new Map<DocId, Work>();
  /** What the window has said of itself last. */
  #shown: { readonly docId: DocId | null; readonly isDirty: boolean } = NOTHING_SHOWN;
  #stopTimer: (() => void) | null = null;
  /** One thing at a time on the disk, in order. */
  #busy: Promise<void> = Promise.resolve();
  #failures = 0;

  constructor(options: JournalOptions) {
    this.#options = options;
  }

  /** Whether work could not be kept when it was last tried. */
  get isFailing(): boolean {
    return this.#failures > 0;
  }

  /** Names of files that hold work which is open now. */
  get names(): ReadonlySet<string> {
    const own = [...this.#works.keys()].map((docId) => recoveryName(this.#options.pid, docId));
    return new Set([...own, ...[...this.#works.values()].flatMap(({ kept }) => [...kept])]);
  }

  /** How a document was sent to the window: what changes is told against this. */
  opened(docId: DocId, document: MapDocument): void {
    this.#works.set(docId, newWork(document));
  }

  /** Its content is not what it was; the next change brings the whole. */
  replaced(docId: DocId): void {
    const work = this.#works.get(docId);
    if (work) work.number = Number.NaN;
  }

  /**
   * What was recovered from a file is unsaved work again once it is shown; the file goes when the work has its
   * own. The person may think better of it before.
   */
  recovered(docId: DocId, document: MapDocument, name: string): void {
    this.#works.set(docId, { ...newWork(document), isAhead: true, kept: new Set([name]) });
  }

  /**
   * What has changed in the window.
   *
   * @returns whether it fits what is here; otherwise the whole must be told
   */
  told({ docId, number, document: change }: WorkTold): boolean {
    const work = this.#works.get(docId);
    if (change.kind === 'whole') {
      const next = work ?? newWork(change.document);
      this.#works.set(docId, next);
      // A new map is shown before anything of it is told.
      if (!work) {
        next.isSeen = this.#shown.docId === docId;
        next.isDirty = next.isSeen && this.#shown.isDirty;
      }
      this.#advance(next, change.document, number);
      return true;
    }
    if (!work || work.number + 1 !== number) return false;
    try {
      this.#advance(work, applyDiff(work.document, change.diff), number);
      return true;
    } catch {
      // It was made for another document than the one that is here.
      this.replaced(docId);
      return false;
    }
  }

  /** What the window shows now, and whether it is unsaved. */
  shown(docId: DocId | null, isDirty: boolean): void {
    const isOther = this.#shown.docId !== docId;
    this.#shown = { docId, isDirty };
    // Whoever opened this one was asked about the one before.
    if (isOther)
      for (const other of [...this.#works.keys()]) if (other !== docId) this.#drop(other);
    const work = docId === null ? undefined : this.#works.get(docId);
    if (!work) return;
    work.isSeen = true;
    work.isDirty = isDirty;
    if (isDirty) this.#plan(work);
    else this.#forget(work);
  }

  /** The file says something else now: what stays unsaved is kept with that, also what is being kept just now. */
  saved(docId: DocId): void {
    this.#keepAnew(docId);
  }

  /** Its file is gone, or was changed by somebody else: what is open here may lie nowhere else. */
  astray(docId: DocId): void {
    this.#keepAnew(docId);
  }

  /** The window closes, and the person has saved what is open or has let it go. */
  async letGo(): Promise<void> {
    this.shown(null, false);
    await this.#busy;
  }

  /**
   * A page begins, and knows of no map. If there was another one it has gone without a word: its work stays
   * where it is kept, and is nobody's.
   */
  async pageBegan(): Promise<void> {
    this.#writeDown();
    this.#works.clear();
    this.#shown = NOTHING_SHOWN;
    // It has to be told anew.
    this.#failures = 0;
    await this.#busy;
  }

  /** Keeps what is not kept yet, and waits for all that is under way. */
  async flush(): Promise<void> {
    this.#writeDown();
    await this.#busy;
  }

  #keepAnew(docId: DocId): void {
    const work = this.#works.get(docId);
    if (!work) return;
    work.isAhead = true;
    this.#plan(work);
  }

  #advance(work: Work, document: MapDocument, number: number): void {
    work.document = document;
    work.number = number;
    work.isAhead = true;
    this.#plan(work);
  }

  /** A change puts the moment off, but not for ever. While nothing can be kept, the next attempt has its time. */
  #plan(work: Work): void {
    if (!work.isDirty || !work.isAhead) return;
    const now = this.#options.now().getTime();
    work.since ??= now;
    if (this.isFailing && this.#stopTimer) return;
    const most = Math.max(0, LONGEST_MS - (now - work.since));
    this.#ring(Math.min(QUIET_MS, most));
  }

  #ring(ms: number): void {
    this.#stopTimer?.();
    this.#stopTimer = this.#options.setTimer(() => this.#writeDown(), ms);
  }

  #writeDown(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
    for (const [docId, work] of this.#works) {
      if (!work.isDirty || !work.isAhead) continue;
      work.isAhead = false;
      work.since = null;
      this.#queue(() => this.#keep(docId, work));
    }
  }

  async #keep(docId: DocId, work: Work): Promise<void> {
    // It was saved or let go while it waited.
    if (!work.isDirty) return;
    const { folder, pid, now, keep, onTrouble } = this.#options;
    const name = recoveryName(pid, docId);
    const bytes = this.#bytesOf(docId, work.document);
    // No map came of what was told: the next change brings the whole.
    if (bytes === null) return this.replaced(docId);
    try {
      await keep(join(folder, name), bytes);
      const before = [...work.kept].filter((other) => other !== name);
      work.kept.clear();
      work.kept.add(name);
      await this.#removeAll(before);
      this.#mended();
    } catch (cause) {
      // A failed attempt may have left its file in place all the same.
      work.kept.add(name);
      work.isAhead = true;
      work.since ??= now().getTime();
      const wait = BACK_OFF_MS[Math.min(this.#failures, BACK_OFF_MS.length - 1)] ?? QUIET_MS;
      this.#failures += 1;
      if (this.#failures === 1) onTrouble(cause);
      if (this.#works.get(docId) === work) this.#ring(wait);
    }
  }

  #bytesOf(docId: DocId, document: MapDocument): Uint8Array | null {
    const { now, standingOf } = this.#options;
    const { path = null, hashes = [], migratedFrom = null } = standingOf(docId) ?? {};
    const { title } = document;
    try {
      const text = writeDocument(document);
      const keptAt = now().toISOString();
      return encodeRecovery({
        header: { keptAt, title, path, hashes: [...hashes], migratedFrom },
        text,
      });
    } catch {
      return null;
    }
  }

  #mended(): void {
    if (this.#failures > 0) this.#options.onTrouble(null);
    this.#failures = 0;
  }

  #drop(docId: DocId): void {
    const work = this.#works.get(docId);
    this.#works.delete(docId);
    // Of what was never on screen nobody has been asked: the file that it came from stays.
    if (!work?.isSeen) return;
    work.isDirty = false;
    this.#forget(work);
  }

  /** Nothing of it is unsaved: what is kept goes, after what is being written. */
  #forget(work: Work): void {
    work.isAhead = false;
    work.since = null;
    this.#queue(async () => {
      // It was changed again meanwhile, and what is kept is its beginning.
      if (work.isDirty) return;
      const names = [...work.kept];
      work.kept.clear();
      await this.#removeAll(names);
      if (![...this.#works.values()].some(({ isDirty }) => isDirty)) this.#mended();
    });
  }

  async #removeAll(names: readonly string[]): Promise<void> {
    for (const name of names) {
      // There is none, or it stays.
      await this.#options.remove(join(this.#options.folder, name)).catch(() => {});
    }
  }

  #queue(job: () => Promise<void>): void {
    this.#busy = this.#busy.then(job);
  }
}

function newWork(document: MapDocument): Work {
  return {
    document,
    number: 0,
    isDirty: false,
    isSeen: false,
    isAhead: false,
    since: null,
    kept: new Set(),
  };
}
