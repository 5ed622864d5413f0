import { basename, dirname, relative, isAbsolute, sep } from 'node:path';
import type { RecentFile } from '#shared/ipc/channels.ts';

/** One entry as it is stored, newest first. */
export interface StoredRecent {
  readonly recentId: string;
  readonly path: string;
  readonly title: string;
  readonly openedAt: string;
}

/** Where the list is kept between runs; never throws. */
export interface RecentsStore {
  read(): readonly StoredRecent[];
  write(recents: readonly StoredRecent[]): void;
}

export interface RecentsOptions {
  readonly store: RecentsStore;
  readonly home: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whether a file is there; may take long on a share that is gone. */
  readonly isThere: (path: string) => Promise<boolean>;
  /** The system's own list (dock, taskbar). */
  readonly system: { add(path: string): void; clear(): void };
  readonly onChange: (recents: readonly RecentFile[]) => void;
}

const KEPT = 12;
/** A share that does not answer by then is shown as present: opening it will tell. */
const PATIENCE_MS = 400;

/** The files opened or saved last, for the start screen and the menu. */
export class Recents {
  readonly #options: RecentsOptions;

  constructor(options: RecentsOptions) {
    this.#options = options;
  }

  async list(): Promise<readonly RecentFile[]> {
    return Promise.all(this.#options.store.read().map((recent) => this.#describe(recent)));
  }

  /** The path behind an entry; `null` when there is no such entry. */
  pathOf(recentId: string): string | null {
    return this.#options.store.read().find((recent) => recent.recentId === recentId)?.path ?? null;
  }

  /**
   * Puts a file on top; the same file keeps its id. The list holds it at once; the promise ends when
   * everybody was told, which a share that does not answer can delay: nobody need wait for that.
   */
  async add(path: string, title: string): Promise<void> {
    const { store, now, newId, system } = this.#options;
    const known = store.read();
    const recentId = known.find((recent) => recent.path === path)?.recentId ?? newId();
    const added = { recentId, path, title, openedAt: now().toISOString() };
    store.write([added, ...known.filter((recent) => recent.path !== path)].slice(0, KEPT));
    system.add(path);
    await this.#tell();
  }

  async forget(recentId: string): Promise<readonly RecentFile[]> {
    const { store } = this.#options;
    store.write(store.read().filter((recent) => recent.recentId !== recentId));
    return this.#tell();
  }

  /** Forgets all of them, here and in the system's list. */
  async clear(): Promise<readonly RecentFile[]> {
    this.#options.store.write([]);
    this.#options.system.clear();
    return this.#tell();
  }

  async #tell(): Promise<readonly RecentFile[]> {
    const recents = await this.list();
    this.#options.onChange(recents);
    return recents;
  }

  async #describe({ recentId, path, title, openedAt }: StoredRecent): Promise<RecentFile> {
    const { isThere, home } = this.#options;
    const isMissing = !(await withPatience(isThere(path)));
    const folder = readableFolder(dirname(path), home);
    return { recentId, fileName: basename(path), folder, title, openedAt, isMissing };
  }
}

/** A folder as a person reads it: from the home folder on, where it lies in there. */
function readableFolder(folder: string, home: string): string {
  const inHome = relative(home, folder);
  const isInside = inHome !== '' && inHome !== '..' && !inHome.startsWith(`..${sep}`);
  return isInside && !isAbsolute(inHome) ? inHome : folder;
}

async function withPatience(answer: Promise<boolean>): Promise<boolean> {
  const { promise, stop } = after(PATIENCE_MS);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    stop();
  }
}

function after(ms: number): { promise: Promise<true>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), ms);
  });
  return { promise, stop: () => clearTimeout(timer) };
}
