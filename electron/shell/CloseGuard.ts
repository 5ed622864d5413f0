/** How long a window may be silent after it was asked whether it can close. */
export const PATIENCE_MS = 4_000;

export interface CloseGuardOptions {
  /** Asks the window; it answers by `answered`, or by a question to the person (`heard`). */
  readonly ask: (isQuitting: boolean) => void;
  /** Closes the window without any further question. */
  readonly destroy: () => void;
  readonly reload: () => void;
  readonly quit: () => void;
  /** Resolves when no save runs or waits. */
  readonly whenSaved: () => Promise<void>;
  readonly askPerson: (state: 'hanging' | 'gone') => Promise<'wait' | 'reload' | 'close'>;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/**
 * Decides when the window may close. The window knows whether work is unsaved, so it is asked; but a
 * window that hangs or is gone must not keep a person from closing it, and a save that runs is always
 * waited for.
 *
 * ```
 * open --close--> asking --answered--> (saves end) --> closed
 *   ^               | heard: the person is being asked; "Cancel" leads back to open
 *   +---stayOpen----+ silent for 4 s: the person is asked about the hanging window
 * ```
 */
export class CloseGuard {
  readonly #options: CloseGuardOptions;
  #isQuitting = false;
  /** The page has told about its document, so it may hold work. */
  #hasSpoken = false;
  #isDirty = false;
  #isAskingPerson = false;
  #stopTimer: () => void = () => {};

  constructor(options: CloseGuardOptions) {
    this.#options = options;
  }

  get isQuitting(): boolean {
    return this.#isQuitting;
  }

  /** The person wants to close the window. Never closes by itself: `destroy` does, later. */
  closeWanted(): void {
    if (!this.#hasSpoken) {
      void this.#close();
      return;
    }
    this.#options.ask(this.#isQuitting);
    this.#stopTimer();
    this.#stopTimer = this.#options.setTimer(() => this.#silent(), PATIENCE_MS);
  }

  /** The person wants to quit; the close of the window follows. */
  quitWanted(): void {
    this.#isQuitting = true;
  }

  /** The window said that nothing is lost. */
  answered(isQuitting: boolean): Promise<void> {
    this.#isQuitting ||= isQuitting;
    return this.#close();
  }

  /** The person chose to go on working. */
  stayOpen(): void {
    this.#isQuitting = false;
    this.#stopTimer();
  }

  /** Any message from the window: it is alive. */
  heard(): void {
    this.#stopTimer();
  }

  documentTold(isDirty: boolean): void {
    this.#hasSpoken = true;
    this.#isDirty = isDirty;
  }

  hung(): void {
    void this.#askPerson('hanging');
  }

  gone(): void {
    this.#stopTimer();
    if (this.#isQuitting) void this.#close();
    else void this.#askPerson('gone');
  }

  #silent(): void {
    if (this.#isDirty) void this.#askPerson('hanging');
    else void this.#close();
  }

  async #askPerson(state: 'hanging' | 'gone'): Promise<void> {
    if (this.#isAskingPerson) return;
    this.#isAskingPerson = true;
    const choice = await this.#options.askPerson(state);
    this.#isAskingPerson = false;
    if (choice === 'close') return this.#close();
    this.stayOpen();
    if (choice === 'reload') {
      this.#hasSpoken = false;
      this.#isDirty = false;
      this.#options.reload();
    }
  }

  async #close(): Promise<void> {
    this.#stopTimer();
    await this.#options.whenSaved();
    this.#options.destroy();
    if (this.#isQuitting) this.#options.quit();
  }
}
