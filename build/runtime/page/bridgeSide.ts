/** What one world offers to the other. */
export interface BridgeSide {
  /** Preload side: puts an object into the page under a name. */
  readonly expose: (key: string, api: unknown) => void;
}

/**
 * One end of the context bridge. The page and the preload live in different worlds of one window and
 * share only its DOM, so a call crosses as a synchronous event with a name that neither a page nor a
 * reader of the source can guess; the engine clones what it carries. Functions cross as numbers and
 * become functions again; a promise's outcome follows later. Its source text is injected into both
 * worlds before any script of the page, so it uses nothing outside itself.
 */
export function bridgeSide(outgoing: string, incoming: string): BridgeSide {
  const target = window;
  const send = EventTarget.prototype.dispatchEvent.bind(target);
  const Message = CustomEvent;
  const MARK = '$standinFunction';
  const own = new Map<number, (...args: unknown[]) => unknown>();
  const ids = new WeakMap<object, number>();
  const replies = new Map<number, { value?: unknown; error?: string; isLater?: boolean }>();
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (reason: Error) => void }
  >();
  let nextFunction = 1;
  let nextCall = 1;

  const isPlain = (value: object): boolean => {
    if (Array.isArray(value)) return true;
    const prototype = Object.getPrototypeOf(value) as object | null;
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  };
  const map = (value: unknown, change: (value: unknown) => unknown): unknown => {
    const changed = change(value);
    if (changed !== value) return changed;
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
    let copy: Record<string, unknown> | undefined;
    for (const [key, entry] of Object.entries(value)) {
      const mapped = map(entry, change);
      if (mapped === entry) continue;
      copy ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
        string,
        unknown
      >;
      copy[key] = mapped;
    }
    return copy ?? value;
  };
  const pack = (value: unknown): unknown =>
    map(value, (entry) => {
      if (typeof entry !== 'function') return entry;
      let id = ids.get(entry);
      if (id === undefined) {
        id = nextFunction++;
        ids.set(entry, id);
        own.set(id, entry as (...args: unknown[]) => unknown);
      }
      return { [MARK]: id };
    });
  const unpack = (value: unknown): unknown =>
    map(value, (entry) => {
      if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, MARK)) return entry;
      const id = (entry as Record<string, number>)[MARK]!;
      return (...args: unknown[]) => call(id, args);
    });
  const text = (problem: unknown): string =>
    problem instanceof Error ? problem.message : String(problem);
  const post = (detail: unknown): void => {
    send(new Message(outgoing, { detail }));
  };

  const call = (id: number, args: unknown[]): unknown => {
    const number = nextCall++;
    post({ kind: 'call', number, id, args: pack(args) });
    const reply = replies.get(number);
    replies.delete(number);
    if (reply === undefined) throw new Error('An object could not be cloned.');
    if (reply.error !== undefined) throw new Error(reply.error);
    if (reply.isLater) {
      return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
    }
    return unpack(reply.value);
  };
  const answer = (number: number, id: number, args: unknown[]): void => {
    try {
      const value = own.get(id)!(...(unpack(args) as unknown[]));
      if (!(value instanceof Promise)) {
        post({ kind: 'reply', number, value: pack(value) });
        return;
      }
      post({ kind: 'reply', number, isLater: true });
      value.then(
        (result) => post({ kind: 'settled', number, value: pack(result) }),
        (problem: unknown) => post({ kind: 'settled', number, error: text(problem) }),
      );
    } catch (problem) {
      post({ kind: 'reply', number, error: text(problem) });
    }
  };
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && isPlain(value)) {
      Object.freeze(value);
      for (const entry of Object.values(value)) freeze(entry);
    }
    return value;
  };

  interface Detail {
    readonly kind: string;
    readonly number: number;
    readonly id: number;
    readonly args: unknown[];
    readonly value?: unknown;
    readonly error?: string;
    readonly isLater?: boolean;
    readonly key: string;
  }
  target.addEventListener(incoming, (event) => {
    const detail = (event as CustomEvent<Detail>).detail;
    event.stopImmediatePropagation();
    switch (detail.kind) {
      case 'call':
        answer(detail.number, detail.id, detail.args);
        break;
      case 'reply':
        replies.set(detail.number, detail);
        break;
      case 'settled': {
        const promise = waiting.get(detail.number);
        waiting.delete(detail.number);
        if (detail.error === undefined) promise?.resolve(unpack(detail.value));
        else promise?.reject(new Error(detail.error));
        break;
      }
      case 'expose':
        Object.defineProperty(target, detail.key, {
          value: freeze(unpack(detail.value)),
          enumerable: true,
          configurable: false,
          writable: false,
        });
        break;
    }
  });

  return {
    expose: (key, api) => {
      post({ kind: 'expose', key, value: pack(api) });
    },
  };
}
