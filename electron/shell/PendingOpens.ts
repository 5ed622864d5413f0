/** A map that was handed over from outside: a file's path, or a sample's name. */
export type PendingOpen =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'sample'; readonly name: string };

/** What was handed over last and not yet taken: there is one window, so the newest wins. */
export class PendingOpens {
  #item: PendingOpen | null = null;
  readonly #onAdd: () => void;

  constructor(onAdd: () => void) {
    this.#onAdd = onAdd;
  }

  addLaunch(launch: { readonly file: string | null; readonly sample: string | null }): void {
    if (launch.file !== null) this.add({ kind: 'file', path: launch.file });
    else if (launch.sample !== null) this.add({ kind: 'sample', name: launch.sample });
  }

  add(item: PendingOpen): void {
    this.#item = item;
    this.#onAdd();
  }

  get isWaiting(): boolean {
    return this.#item !== null;
  }

  take(): PendingOpen | null {
    const item = this.#item;
    this.#item = null;
    return item;
  }

  /** The person chose to stay with the map on screen: nobody asks for this one again. */
  drop(): void {
    this.#item = null;
  }
}
