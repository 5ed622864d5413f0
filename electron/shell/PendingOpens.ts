/** A map that was handed over from outside: a file's path, or a sample's name. */
export type PendingOpen =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'sample'; readonly name: string };

/** What was handed over and not yet taken by the window, oldest first. */
export class PendingOpens {
  readonly #items: PendingOpen[] = [];
  readonly #onAdd: () => void;

  constructor(onAdd: () => void) {
    this.#onAdd = onAdd;
  }

  addLaunch(launch: { readonly file: string | null; readonly sample: string | null }): void {
    if (launch.file !== null) this.add({ kind: 'file', path: launch.file });
    else if (launch.sample !== null) this.add({ kind: 'sample', name: launch.sample });
  }

  add(item: PendingOpen): void {
    this.#items.push(item);
    this.#onAdd();
  }

  get isWaiting(): boolean {
    return this.#items.length > 0;
  }

  take(): PendingOpen | null {
    return this.#items.shift() ?? null;
  }
}
