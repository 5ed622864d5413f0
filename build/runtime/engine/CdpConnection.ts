import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';

export type CdpParams = Record<string, unknown>;

interface Pending {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

interface Incoming {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: CdpParams;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * Chromium's DevTools protocol over the pair of pipes of `--remote-debugging-pipe`: messages are
 * JSON, each ended by a zero byte. The engine exits by itself when the pipes close, and no port
 * needs to be open for it. Emits `event(sessionId, method, params)` and `closed`.
 */
export class CdpConnection extends EventEmitter {
  readonly #out: Writable;
  readonly #pending = new Map<number, Pending>();
  #nextId = 1;
  #parts: Buffer[] = [];
  #isClosed = false;

  constructor(out: Writable, incoming: Readable) {
    super();
    this.#out = out;
    this.setMaxListeners(0);
    incoming.on('data', (chunk: Buffer) => this.#receive(chunk));
    incoming.on('close', () => this.#close());
    // The engine may die at any time: `closed` tells it, a broken pipe adds nothing.
    out.on('error', () => this.#close());
    incoming.on('error', () => this.#close());
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Sends a command; `sessionId` is absent for the browser itself. Rejects with the engine's text. */
  send<T = unknown>(method: string, params: CdpParams = {}, sessionId?: string): Promise<T> {
    if (this.#isClosed) return Promise.reject(new Error(`${method}: the engine is gone`));
    const id = this.#nextId++;
    return new Promise<T>((resolve, reject) => {
      this.#pending.set(id, { method, resolve: resolve as (result: unknown) => void, reject });
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #receive(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#parts.push(chunk.subarray(start, end));
      const text =
        this.#parts.length === 1
          ? this.#parts[0]!.toString()
          : Buffer.concat(this.#parts).toString();
      this.#parts = [];
      start = end + 1;
      this.#dispatch(JSON.parse(text) as Incoming);
    }
    if (start < chunk.length) this.#parts.push(chunk.subarray(start));
  }

  #dispatch(message: Incoming): void {
    if (message.id === undefined) {
      this.emit('event', message.sessionId, message.method, message.params ?? {});
      return;
    }
    const pending = this.#pending.get(message.id);
    if (pending === undefined) return;
    this.#pending.delete(message.id);
    if (message.error) pending.reject(new Error(`${pending.method}: ${message.error.message}`));
    else pending.resolve(message.result);
  }

  #close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const { method, reject } of this.#pending.values())
      reject(new Error(`${method}: the engine is gone`));
    this.#pending.clear();
    this.emit('closed');
  }
}
