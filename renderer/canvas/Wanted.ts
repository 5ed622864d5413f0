/** For how long the eye waits for what is not drawn yet, in milliseconds. */
const PATIENCE = 5_000;

/** What was asked for before it was drawn: a layout that is on its way may have it. */
export class Wanted<T> {
  #kept: { readonly what: T; readonly until: number } | null = null;

  keep(what: T): void {
    this.#kept = { what, until: performance.now() + PATIENCE };
  }

  forget(): void {
    this.#kept = null;
  }

  /** `null` where nothing is waited for any more. */
  get(): T | null {
    if (this.#kept && performance.now() > this.#kept.until) this.forget();
    return this.#kept?.what ?? null;
  }
}
