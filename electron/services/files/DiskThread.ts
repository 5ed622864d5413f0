import { Worker } from 'node:worker_threads';
import { invariant } from '#shared/lib/invariant.ts';
import type { FromDiskThread, ToDiskThread } from './diskThreadMessages.ts';
import { FileProblem } from './FileProblem.ts';
import type { MapDisk, MapSaved } from './MapDisk.ts';
import type { MapOrder, NewText } from './replaceMap.ts';
import { toProblem } from './toProblem.ts';

type Told = Exclude<FromDiskThread, { kind: 'ready' }>;

/** An order that is being carried out. */
interface Pending {
  readonly id: number;
  /** Its answer: `saved` or `kept`. */
  readonly end: PromiseWithResolvers<Told>;
  readonly tidied: PromiseWithResolvers<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Whether it has loaded its code; `isLoading` while nobody knows. */
  isReady: boolean;
  readonly isLoading: Promise<boolean>;
}

/**
 * A thread that goes through the steps of writing by itself: it saves the ways to the disk and back, reads
 * and writes while this thread makes the text and reads it back, and a share that has gone away holds it
 * alone. It starts with the first order. When it stops of itself, what it was about has failed with
 * E_WRITER_STOPPED, and the next order starts another one. Where no thread can be had at all, `otherwise`
 * goes through the same steps.
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

  async save(order: MapOrder, text: NewText): Promise<MapSaved> {
    // Who is there is asked at once, while the text is made; nothing is handed over to who may not come.
    const thread = this.#atHand() ?? (await this.#load());
    if (!thread) return this.#otherwise.save(order, text);
    const { id, end, tidied } = this.#expect(thread);
    const say = (message: ToDiskThread, bytes?: Uint8Array) => tell(thread, message, bytes);
    say({ kind: 'save', id, order });
    const sayUnsound = (cause: unknown) =>
      say({ kind: 'unsound', id, code: toProblem(cause).code });
    text.bytes.then((bytes) => say({ kind: 'text', id, bytes }, bytes), sayUnsound);
    text.isSound.then(() => say({ kind: 'sound', id }), sayUnsound);
    const told = await end.promise;
    invariant(told.kind === 'saved', 'a save is answered by what was saved');
    return { hash: told.hash, isBackedUp: told.isBackedUp, tidied: tidied.promise };
  }

  async keep(path: string, bytes: Uint8Array): Promise<void> {
    const thread = this.#atHand() ?? (await this.#load());
    if (!thread) return this.#otherwise.keep(path, bytes);
    const { id, end } = this.#expect(thread);
    tell(thread, { kind: 'keep', id, path, bytes }, bytes);
    await end.promise;
  }

  #atHand(): Thread | null {
    return this.#thread?.isReady ? this.#thread : null;
  }

  /** `null` where none can be had. */
  async #load(): Promise<Thread | null> {
    if (this.#isRefused) return null;
    const thread = (this.#thread ??= this.#start());
    return (await thread.isLoading) ? thread : null;
  }

  #expect({ worker }: Thread): Pending {
    const id = ++this.#lastId;
    const pending = {
      id,
      end: Promise.withResolvers<Told>(),
      tidied: Promise.withResolvers<void>(),
    };
    this.#pending.set(id, pending);
    worker.ref();
    return pending;
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

  #hear(told: Told): void {
    const pending = this.#pending.get(told.id);
    if (!pending) return;
    if (told.kind === 'failed') pending.end.reject(new FileProblem(told.code));
    else pending.end.resolve(told);
    // A save has still to be tidied up.
    if (told.kind !== 'saved') this.#settle(pending);
  }

  #settle({ id, tidied }: Pending): void {
    tidied.resolve();
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#thread?.worker.unref();
  }

  #failAll(): void {
    for (const pending of this.#pending.values()) {
      // Nothing comes of it where the save has ended and only surplus was left to be dropped.
      pending.end.reject(new FileProblem('E_WRITER_STOPPED'));
      this.#settle(pending);
    }
  }
}

function tell({ worker }: Thread, message: ToDiskThread, bytes?: Uint8Array): void {
  worker.postMessage(message, bytes ? [...memoryOf(bytes)] : []);
}

/** What another thread can be handed without a copy; a view of larger memory is copied. */
function memoryOf({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
