import { basename, dirname } from 'node:path';
import type { FileOutside } from '#shared/ipc/channels.ts';
import type { FileSystem } from '../FileSystem.ts';
import { Sight, type Seen } from './Sight.ts';

/** What a file may say without anybody else having changed it, as it is known at this moment. */
export interface Expected {
  readonly hashes: ReadonlySet<string>;
  /** What somebody else wrote and the person has decided about. */
  readonly accepted: ReadonlySet<string>;
  /** Counts each beginning and each end of a save of ours; odd while one runs. */
  readonly turns: number;
}

export interface LookoutOptions {
  readonly fs: Pick<FileSystem, 'stat' | 'read' | 'realpath'>;
  readonly path: string;
  readonly expected: () => Expected;
  /**
   * Listens to what happens in a folder until the returned function is called.
   *
   * @param onEvent the name in the folder that it is about; `null` where the system does not say
   * @param onEnd there will be no more of it
   * @throws where the system cannot
   */
  readonly watchFolder: (
    folder: string,
    onEvent: (name: string | null) => void,
    onEnd: () => void,
  ) => () => void;
  /** Must keep nothing from ending. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
  /** `hash`: of what the file says now, where it is there. */
  readonly tell: (outside: FileOutside, hash: string | null) => void;
}

/** Shares tell nothing of what others do there. */
export const POLL_MS = 2_000;
/** Several things happen at once in a folder when a file is saved. */
export const GATHER_MS = 150;
/** Nothing is said before two looks so far apart saw the same: half a file, or none between two renames. */
export const SETTLE_MS = 600;

const AS_KNOWN = 'same';

/**
 * Keeps an eye on the file of an open map: listens to its folder (after a file was replaced by renaming, a
 * watch on the file itself hears nothing), and looks every two seconds all the same. Says when the file
 * begins to be something else than what we read or wrote, and when it is that again. One look at a time;
 * our own saves are looked at when they have ended.
 */
export class Lookout {
  readonly #options: LookoutOptions;
  readonly #sight: Sight;
  #stopTimer: (() => void) | null = null;
  /** When the next look is due at the latest; what comes later does not put it off. */
  #dueIn = Number.POSITIVE_INFINITY;
  #stopWatching: (() => void) | null = null;
  #isLooking = false;
  #isAnew = false;
  #isOver = false;
  /** What was told last, and what will be if the next look sees it again. */
  #told = AS_KNOWN;
  #maybe: string | null = null;

  constructor(options: LookoutOptions) {
    this.#options = options;
    this.#sight = new Sight(options.fs, options.path, dirname(options.path));
    this.#plan(GATHER_MS);
  }

  /** Looks at once: the person comes back to the window. */
  lookNow(): void {
    this.#plan(0);
  }

  /** Nothing is told after this. */
  stop(): void {
    this.#isOver = true;
    this.#stopTimer?.();
    this.#stopListening();
  }

  #plan(ms: number): void {
    if (this.#isOver || this.#isLooking || ms >= this.#dueIn) return;
    this.#stopTimer?.();
    this.#dueIn = ms;
    this.#stopTimer = this.#options.setTimer(() => void this.#look(), ms);
  }

  async #look(): Promise<void> {
    this.#stopTimer = null;
    this.#dueIn = Number.POSITIVE_INFINITY;
    this.#isLooking = true;
    const isAnew = this.#isAnew;
    this.#isAnew = false;
    const { turns } = this.#options.expected();
    await this.#listen();
    const seen = await this.#sight.look(isAnew);
    this.#isLooking = false;
    if (this.#isOver) return;
    const now = this.#options.expected();
    // What a save of ours is at says nothing before it has ended.
    const isOurs = now.turns !== turns || now.turns % 2 === 1;
    this.#plan(isOurs ? GATHER_MS : this.#isAnew ? GATHER_MS : this.#judge(seen, now));
  }

  /** @returns in how many ms to look again */
  #judge(seen: Seen, { hashes, accepted }: Expected): number {
    if (seen.kind === 'away') this.#stopListening();
    if (seen.kind === 'unsaid') return POLL_MS;
    const hash = seen.kind === 'file' ? seen.hash : null;
    const isKnown = hash !== null && (hashes.has(hash) || accepted.has(hash));
    const found = isKnown ? AS_KNOWN : (hash ?? seen.kind);
    const isSettled = found === this.#maybe || found === AS_KNOWN;
    this.#maybe = found;
    if (found === this.#told) return POLL_MS;
    if (!isSettled) return SETTLE_MS;
    this.#told = found;
    this.#options.tell(isKnown ? 'same' : seen.kind === 'file' ? 'changed' : seen.kind, hash);
    return POLL_MS;
  }

  /** Where it cannot be listened to a folder, looking is what is left; it is tried again at the next look. */
  async #listen(): Promise<void> {
    if (this.#stopWatching) return;
    const { fs, path, watchFolder } = this.#options;
    try {
      // Where the file is a link, things happen in the folder that it leads to, and under the name there.
      const target = await fs.realpath(path);
      if (this.#isOver) return;
      this.#stopWatching = watchFolder(
        dirname(target),
        (name) => {
          if (name === null || name === basename(target)) this.#heard();
        },
        () => this.#stopListening(),
      );
    } catch {
      // It is not there now, or the system has no more of these.
    }
  }

  #heard(): void {
    this.#isAnew = true;
    this.#maybe = null;
    this.#plan(GATHER_MS);
  }

  #stopListening(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
  }
}
