import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { DocId } from '#shared/ipc/channels.ts';
import type { FileSystem } from '../FileSystem.ts';
import { PRIVATE_MODE } from '../replaceFile.ts';
import { systemCode } from '../toProblem.ts';
import { decodeLock, encodeLock, lockPath, MOST_LOCK_BYTES, type Lock } from './lockFile.ts';

/** Somebody who has a map open already. */
export interface Holder {
  readonly isHere: boolean;
  /** `null` where the lock may not be read. */
  readonly user: string | null;
  readonly host: string | null;
  /** ISO instant by the clock of that computer. */
  readonly since: string | null;
}

export interface FileLockOptions {
  readonly fs: Pick<FileSystem, 'realpath' | 'read' | 'create' | 'remove'>;
  /** The file that a document is saved to; `null`: none, or it is open read-only. */
  readonly fileOf: (docId: DocId) => string | null;
  readonly self: Pick<Lock, 'host' | 'user' | 'pid' | 'ticks'>;
  readonly now: () => Date;
  readonly newToken: () => string;
  /** Whether the process of this computer that took it has ended. */
  readonly isHolderGone: (lock: Lock) => boolean;
}

interface Held {
  /** Of the map, as it was asked for. */
  readonly path: string;
  readonly place: string;
  readonly token: string;
}

type Found = { readonly kind: 'nobody' } | { readonly kind: 'held'; readonly by: Holder };

const NOBODY: Found = { kind: 'nobody' };
const UNKNOWN: Holder = { isHere: false, user: null, host: null, since: null };
/** A lock is written in one go right after its file is made. */
const HALF_WRITTEN_MS = 200;
/** A share that has gone away must not keep the app from ending. */
const PATIENCE_MS = 1_500;

/**
 * The lock beside the map that is open: a courtesy to whoever opens it next, never a promise. What keeps two
 * people from losing work is that a save compares contents; so nothing here fails, and a folder in which no
 * lock can be put is no reason to say anything.
 */
export class FileLock {
  readonly #options: FileLockOptions;
  #docId: DocId | null = null;
  #path: string | null = null;
  #held: Held | null = null;
  /** The file of which the person has said that it is opened whoever else has it open. */
  #takenOver: string | null = null;
  #isLooking = false;
  /** One thing at a time on the disk, in order. */
  #busy: Promise<void> = Promise.resolve();

  constructor(options: FileLockOptions) {
    this.#options = options;
  }

  /** The map that is on screen now; `null`: none. May be said again and again. */
  follow(docId: DocId | null): void {
    this.#docId = docId;
    const path = docId === null ? null : this.#options.fileOf(docId);
    if (path === this.#path) return;
    this.#path = path;
    this.#busy = this.#busy.then(() => this.#settle());
  }

  /** It may have another file now. */
  aimAnew(): void {
    this.follow(this.#docId);
  }

  /** The person opens this file although somebody else has it open: the lock beside it will be ours. */
  takeOver(path: string): void {
    this.#takenOver = path;
  }

  /**
   * The person comes back to the window. A lock of ours that is gone (somebody took it over, and has closed the
   * map since) is put there again, and so is one that somebody else’s was in the way of.
   */
  lookNow(): void {
    if (this.#isLooking || this.#path === null) return;
    this.#isLooking = true;
    this.#busy = this.#busy.then(async () => {
      this.#isLooking = false;
      await this.#putAgain().catch(() => {});
    });
  }

  /** When nothing of ours lies beside a map any more, or that has taken too long. */
  async letGo(): Promise<void> {
    this.follow(null);
    await Promise.race([this.#busy, wait(PATIENCE_MS, undefined, { ref: false })]);
  }

  /** Resolves when the map on screen has its lock, where it can have one. */
  whenSettled(): Promise<void> {
    return this.#busy;
  }

  /** Who else has this file open, as far as can be told. */
  async holderOf(path: string): Promise<Holder | null> {
    try {
      const found = await this.#look(lockPath(await this.#options.fs.realpath(path)));
      return found.kind === 'held' ? found.by : null;
    } catch {
      return null;
    }
  }

  async #settle(): Promise<void> {
    const path = this.#path;
    if (this.#held && this.#held.path !== path) {
      if (this.#held.path === this.#takenOver) this.#takenOver = null;
      await this.#release(this.#held);
    }
    if (path !== null && this.#held === null) await this.#take(path).catch(() => {});
  }

  async #take(path: string): Promise<void> {
    const { fs } = this.#options;
    // Through a link it is the same map.
    const place = lockPath(await fs.realpath(path));
    try {
      await this.#write(path, place);
    } catch (cause) {
      if (systemCode(cause) !== 'EEXIST') return;
      const isTheirs = (await this.#look(place)).kind === 'held';
      if (isTheirs && path !== this.#takenOver) return;
      // Whoever left it is gone, or the person knows of them.
      await fs.remove(place);
      await this.#write(path, place);
    }
  }

  async #putAgain(): Promise<void> {
    const path = this.#path;
    if (path === null || (this.#held && (await this.#isThere(this.#held.place)))) return;
    this.#forgetHeld();
    await this.#take(path);
  }

  /** Whether there is a lock, whoever’s it is; one that cannot be read is one. */
  async #isThere(place: string): Promise<boolean> {
    return this.#options.fs.read(place, MOST_LOCK_BYTES).then(
      () => true,
      (cause: unknown) => systemCode(cause) !== 'ENOENT',
    );
  }

  #forgetHeld(): void {
    this.#held = null;
    process.off('exit', this.#removeAtExit);
  }

  async #write(path: string, place: string): Promise<void> {
    const { fs, self, now, newToken } = this.#options;
    const token = newToken();
    const file = await fs.create(place, PRIVATE_MODE);
    try {
      await file.write(encodeLock({ ...self, token, at: now().toISOString() }));
    } catch {
      await fs.remove(place).catch(() => {});
      return;
    } finally {
      await file.close().catch(() => {});
    }
    this.#held = { path, place, token };
    process.on('exit', this.#removeAtExit);
  }

  async #release({ place, token }: Held): Promise<void> {
    const { fs } = this.#options;
    this.#forgetHeld();
    try {
      const { bytes } = await fs.read(place, MOST_LOCK_BYTES);
      // Somebody may have taken it for left, and have their own there now.
      if (decodeLock(bytes)?.token === token) await fs.remove(place);
    } catch {
      // It is gone, or its folder is.
    }
  }

  /** Somebody ends the process: there is no time to wait for a disk. */
  readonly #removeAtExit = (): void => {
    if (!this.#held) return;
    const { place, token } = this.#held;
    try {
      if (decodeLock(readFileSync(place))?.token === token) rmSync(place, { force: true });
    } catch {
      // Whoever opens the map next sees that we are gone.
    }
  };

  async #look(place: string): Promise<Found> {
    const { self, isHolderGone } = this.#options;
    const lock = await this.#read(place);
    if (lock === null) return NOBODY;
    if (lock === 'unreadable') {
      return this.#held?.place === place ? NOBODY : { kind: 'held', by: UNKNOWN };
    }
    if (lock.token === this.#held?.token) return NOBODY;
    const { host, user, at } = lock;
    const isHere = host === self.host;
    if (isHere && isHolderGone(lock)) return NOBODY;
    return { kind: 'held', by: { isHere, user, host, since: at } };
  }

  /** `null`: there is none, or what is there is no lock. */
  async #read(place: string): Promise<Lock | 'unreadable' | null> {
    const { fs } = this.#options;
    try {
      const lock = decodeLock((await fs.read(place, MOST_LOCK_BYTES)).bytes);
      if (lock !== null) return lock;
      await wait(HALF_WRITTEN_MS, undefined, { ref: false });
      return decodeLock((await fs.read(place, MOST_LOCK_BYTES)).bytes);
    } catch (cause) {
      // It is for the eyes of another person on this computer.
      return systemCode(cause) === 'EACCES' ? 'unreadable' : null;
    }
  }
}
