import type { Standing } from './recovery/RecoveryJournal.ts';
import type { Expected } from './watch/Lookout.ts';

/** What a file may say without anybody else having changed it. */
export interface Content {
  hashes: Set<string>;
  migratedFrom: number | null;
}

/** Read to be shown in place of what is open, and not shown yet. */
interface Reading extends Readonly<Content> {
  readonly readId: string;
  /** Those of the file when it was read. */
  readonly turns: number;
}

/** What main knows of an open document: everything the window must not know. */
export class OpenFile implements Content, Standing, Expected {
  path: string | null;
  hashes: Set<string>;
  migratedFrom: number | null;
  /** Somebody else has it open: it is not saved over. */
  isReadOnly = false;
  /** What somebody else wrote and the person wants replaced; it is kept as a version first, or nothing is. */
  accepted = new Set<string>();
  /** See `Expected`. */
  turns = 0;
  /** What the file was last seen to say that is not ours. */
  #noticed: string | null = null;
  #reading: Reading | null = null;

  constructor(path: string | null, hashes: Set<string>, migratedFrom: number | null) {
    this.path = path;
    this.hashes = hashes;
    this.migratedFrom = migratedFrom;
  }

  /** From now on a save compares with this. */
  knowsNow(hashes: Set<string>, migratedFrom: number | null): void {
    this.hashes = hashes;
    this.migratedFrom = migratedFrom;
    this.accepted = new Set();
    this.#reading = null;
  }

  /** The file was read again; the window is shown that, and may think better of it. */
  wasRead(reading: Reading): void {
    this.#reading = reading;
  }

  /** The window shows what was read. Of no effect when the file was saved meanwhile. */
  took(readId: string): void {
    const reading = this.#reading;
    if (reading?.readId !== readId || reading.turns !== this.turns) return;
    this.knowsNow(reading.hashes, reading.migratedFrom);
  }

  /** What the file was seen to say; `null`: nothing that is not known. */
  noticed(hash: string | null): void {
    this.#noticed = hash;
  }

  /** The person has seen that somebody else changed the file, and wants it replaced by the next save. */
  keepMine(): void {
    if (this.#noticed !== null) this.accepted.add(this.#noticed);
  }

  /** A map without a file from now on. */
  detach(): void {
    this.path = null;
    this.knowsNow(new Set(), null);
  }

  /** Whoever watches the file waits for the end of it. */
  async inTurn<T>(save: () => Promise<T>): Promise<T> {
    this.turns += 1;
    try {
      return await save();
    } finally {
      this.turns += 1;
    }
  }
}
