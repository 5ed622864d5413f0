import { Worker } from 'node:worker_threads';
import type { FromDiskThread, ToDiskThread } from './diskThreadMessages.ts';
import { FileProblem } from './FileProblem.ts';
import type { MapDisk, MapSaved } from './MapDisk.ts';
import type { MapOrder, NewText } from './replaceMap.ts';
import { toProblem } from './toProblem.ts';

interface Pending {
  readonly end: PromiseWithResolvers<MapSaved>;
  readonly tidied: PromiseWithResolvers<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Whether it has loaded its code; `isLoading` while nobody knows. */
  isReady: boolean;
  readonly isLoading: Promise<boolean>;
}

/**
 * A thread that goes through the steps of a save by itself, on a disk whose calls are done when they return
 * (`threadFileSystem`): a way to the thread pool and back costs more than most calls. It reads and writes while this
 * thread makes the text and reads it back, and a share that has gone away holds it alone. It starts with the first
 * order, or before (`prepare`), and holds nothing between two. When it stops of itself, what it was about has failed
 * with E_WRITER_STOPPED (the file is the old one or the new one, whole), and the next order starts another one. Where
 * no thread can be had at all, `otherwise` goes through the same steps: slower, and saved.
 */
export class DiskThread implements MapDisk {
  readonly #entry: string;
  readonly #otherwise: MapDisk;
  #thread: Thread | null = null;
  #isRefused = false;
  #lastId = 0;
  readonly #pending = new Map<number, Pending>();

  /** @param entry path of the module `diskThreadEntry` */
  constructor(entry: string, otherwise: MapDisk) {
    this.#entry = entry;
    this.#otherwise = otherwise;
  }

  /** Starts it before it is wanted. */
  prepare(): void {
    void this.#load();
  }

  async save(order: MapOrder, text: NewText): Promise<MapSaved> {
    // Who is there is asked at once, while the text is made; nothing is handed over to who may not come.
    const thread = this.#thread?.isReady ? this.#thread : await this.#load();
    return thread ? this.#saveBy(thread, order, text) : this.#otherwise.save(order, text);
  }

  /** `null` where none can be had. */
  async #load(): Promise<Thread | null> {
    if (this.#isRefused) return null;
    const thread = (this.#thread ??= this.#start());
    return (await thread.isLoading) ? thread : null;
  }

  #saveBy({ worker }: Thread, order: MapOrder, text: NewText): Promise<MapSaved> {
    const id = ++this.#lastId;
    const pending: Pending = { end: Promise.withResolvers(), tidied: Promise.withResolvers() };
    this.#pending.set(id, pending);
    worker.ref();
    const say = (message: ToDiskThread, handed: readonly ArrayBuffer[] = []) =>
      worker.postMessage(message, [...handed]);
    say({ kind: 'save', id, order });
    const sayUnsound = (cause: unknown) =>
      say({ kind: 'unsound', id, code: toProblem(cause).code });
    text.bytes.then((bytes) => say({ kind: 'text', id, bytes }, memoryOf(bytes)), sayUnsound);
    text.isSound.then(() => say({ kind: 'sound', id }), sayUnsound);
    return pending.end.promise;
  }

  #start(): Thread {
    const loading = Promise.withResolvers<boolean>();
    // Nothing of how this process was started concerns it.
    const worker = new Worker(this.#entry, { name: 'disk', execArgv: [] });
    const thread: Thread = { worker, isReady: false, isLoading: loading.promise };
    worker.on('message', (message: FromDiskThread) => {
      if (message.kind !== 'ready') return this.#hear(message);
      thread.isReady = true;
      loading.resolve(true);
      // While it has nothing to do, nobody waits for it.
      if (this.#pending.size === 0) worker.unref();
    });
    // What went wrong is told by the orders that fail; without a listener it would end the app.
    worker.on('error', () => {});
    worker.once('exit', () => {
      if (!thread.isReady) this.#isRefused = true;
      loading.resolve(false);
      if (this.#thread === thread) this.#thread = null;
      this.#failAll();
    });
    return thread;
  }

  #hear(message: Exclude<FromDiskThread, { kind: 'ready' }>): void {
    const pending = this.#pending.get(message.id);
    if (!pending) return;
    if (message.kind === 'saved') {
      const { hash, isBackedUp } = message;
      return pending.end.resolve({ hash, isBackedUp, tidied: pending.tidied.promise });
    }
    if (message.kind === 'failed') pending.end.reject(new FileProblem(message.code));
    this.#settle(message.id, pending);
  }

  #settle(id: number, { tidied }: Pending): void {
    tidied.resolve();
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#thread?.worker.unref();
  }

  #failAll(): void {
    for (const [id, pending] of this.#pending) {
      // Nothing comes of it where the save has ended and only surplus was left to be dropped.
      pending.end.reject(new FileProblem('E_WRITER_STOPPED'));
      this.#settle(id, pending);
    }
  }
}

/** What another thread can be handed without a copy; a view of larger memory is copied. */
function memoryOf({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
