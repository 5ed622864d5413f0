interface Job<T> {
  run: () => Promise<T>;
  readonly isReplaceable: boolean;
  readonly outcome: Promise<T>;
  readonly settle: (outcome: Promise<T>) => void;
}

/**
 * One save at a time for each document. A save that still waits when a newer one comes would write
 * what is already out of date: the newer takes its place, and both callers get the newer's outcome.
 * A save into another file (`isReplaceable` false) keeps its place in the line.
 */
export class SaveQueue<T> {
  readonly #lines = new Map<string, Job<T>[]>();
  readonly #running = new Set<Promise<void>>();

  add(key: string, run: () => Promise<T>, isReplaceable: boolean): Promise<T> {
    const line = this.#lines.get(key);
    const last = line?.at(-1);
    if (last?.isReplaceable && isReplaceable) {
      last.run = run;
      return last.outcome;
    }
    const job = createJob(run, isReplaceable);
    if (line) line.push(job);
    else this.#work(key, [job]);
    return job.outcome;
  }

  /** What a save left to be done after its end was told; must not fail. */
  follow(rest: Promise<void>): void {
    this.#running.add(rest);
    void rest.then(() => this.#running.delete(rest));
  }

  /** Resolves when nothing runs and nothing waits: quitting waits for it. */
  async whenIdle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** The running job is out of the line, so that nothing takes its place. */
  #work(key: string, line: Job<T>[]): void {
    this.#lines.set(key, line);
    const done = (async () => {
      for (let job = line.shift(); job !== undefined; job = line.shift()) {
        job.settle(job.run());
        await job.outcome.catch(() => {});
      }
      this.#lines.delete(key);
    })();
    this.#running.add(done);
    void done.then(() => this.#running.delete(done));
  }
}

function createJob<T>(run: () => Promise<T>, isReplaceable: boolean): Job<T> {
  let settle: (outcome: Promise<T>) => void = () => {};
  const outcome = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { run, isReplaceable, outcome, settle };
}
