import type { DocId, FileOutside } from '#shared/ipc/channels.ts';
import { Lookout, type Expected, type LookoutOptions } from './Lookout.ts';

export interface FileWatchOptions extends Pick<LookoutOptions, 'fs' | 'watchFolder' | 'setTimer'> {
  /** How a document stands to its file now; `null` when main never heard of it. */
  readonly standingOf: (docId: DocId) => (Expected & { readonly path: string | null }) | null;
  readonly tell: (docId: DocId, outside: FileOutside, hash: string | null) => void;
}

/** Keeps an eye on the file of the map that is open, and on no other. */
export class FileWatch {
  readonly #options: FileWatchOptions;
  #docId: DocId | null = null;
  #path: string | null = null;
  #lookout: Lookout | null = null;

  constructor(options: FileWatchOptions) {
    this.#options = options;
  }

  /** The map that is on screen now; `null`: none. May be said again and again. */
  follow(docId: DocId | null): void {
    const path = docId === null ? null : (this.#options.standingOf(docId)?.path ?? null);
    if (docId === this.#docId && path === this.#path) return;
    this.#lookout?.stop();
    this.#docId = docId;
    this.#path = path;
    this.#lookout = docId === null || path === null ? null : this.#keepAnEyeOn(docId, path);
  }

  /** It may have another file now. */
  aimAnew(): void {
    this.follow(this.#docId);
  }

  /** The person comes back to the window, from wherever the file may have been changed. */
  lookNow(): void {
    this.#lookout?.lookNow();
  }

  #keepAnEyeOn(docId: DocId, path: string): Lookout {
    const { fs, watchFolder, setTimer, standingOf, tell } = this.#options;
    return new Lookout({
      fs,
      path,
      watchFolder,
      setTimer,
      expected: () => standingOf(docId) ?? NOTHING_KNOWN,
      tell: (outside, hash) => tell(docId, outside, hash),
    });
  }
}

const NOTHING_KNOWN: Expected = { hashes: new Set(), accepted: new Set(), turns: 0 };
