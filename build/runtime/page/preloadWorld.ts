import type { Base64, Codec } from './codec.ts';
import type { BridgeSide } from './bridgeSide.ts';

/** What the runtime tells the preload's world at its start. */
export interface PreloadFacts {
  readonly binding: string;
  readonly toPage: string;
  readonly fromPage: string;
  readonly process: Record<string, unknown>;
  /** A person may close the window by its frame: the app must be asked first. */
  readonly asksBeforeClose: boolean;
}

/** A message from the preload's world to the main process. */
export interface UpMessage {
  readonly kind: 'invoke' | 'send' | 'focus' | 'blur' | 'bounds';
  readonly id?: number;
  readonly channel?: string;
  readonly args?: unknown[];
}

/** A message from the main process to the preload's world. */
export interface DownMessage {
  readonly kind: 'reply' | 'send';
  readonly id?: number;
  readonly channel?: string;
  readonly args?: unknown[];
  readonly value?: unknown;
  readonly error?: string;
}

/** The name under which the main process finds this world's functions. Invisible to the page. */
export const WORLD_HANDLE = '__standin';

type Listener = (event: unknown, ...args: unknown[]) => void;

/**
 * The preload's `require('electron')`, in its isolated world. Injected as source text.
 * @returns the `require` that the preload script gets
 */
export function preloadWorld(
  facts: PreloadFacts,
  makeCodec: (base64: Base64) => Codec,
  makeBridge: (outgoing: string, incoming: string) => BridgeSide,
  handleName: string,
): (name: string) => unknown {
  const post = (globalThis as unknown as Record<string, (payload: string) => void>)[facts.binding]!;
  const codec = makeCodec({
    from: (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
    to: (bytes) => {
      let text = '';
      for (let i = 0; i < bytes.length; i += 32_768)
        text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
      return btoa(text);
    },
  });
  const bridge = makeBridge(facts.toPage, facts.fromPage);
  const listeners = new Map<string, { listener: Listener; call: Listener }[]>();
  const waiting = new Map<
    number,
    { channel: string; resolve: (value: unknown) => void; reject: (reason: Error) => void }
  >();
  const files = new Map<string, File>();
  const up = (message: UpMessage): void => post(JSON.stringify(message));
  let next = 1;

  const add = (channel: string, listener: Listener, call: Listener): void => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, call }]);
  };
  const remove = (channel: string, listener: Listener): void => {
    const list = listeners.get(channel) ?? [];
    const index = list.findLastIndex((entry) => entry.listener === listener);
    if (index !== -1) listeners.set(channel, list.toSpliced(index, 1));
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = next++;
        up({ kind: 'invoke', id, channel, args: codec.encode(args) as unknown[] });
        waiting.set(id, { channel, resolve, reject });
      }),
    send: (channel: string, ...args: unknown[]) => {
      up({ kind: 'send', channel, args: codec.encode(args) as unknown[] });
    },
    on: (channel: string, listener: Listener) => {
      add(channel, listener, listener);
      return ipcRenderer;
    },
    once: (channel: string, listener: Listener) => {
      add(channel, listener, (event, ...args) => {
        remove(channel, listener);
        listener(event, ...args);
      });
      return ipcRenderer;
    },
    off: (channel: string, listener: Listener) => {
      remove(channel, listener);
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: Listener) => ipcRenderer.off(channel, listener),
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api),
  };
  const webUtils = {
    // Only the main process can ask the engine for the path, and not at once: the answer stands for
    // the path and becomes it on its way through IPC, the only way that a path is of use.
    getPathForFile: (file: File) => {
      if (!(file instanceof File)) throw new TypeError('webUtils.getPathForFile expects a File');
      const token = `standin-file:${crypto.randomUUID()}:`;
      files.set(token, file);
      return token;
    },
  };

  const receive = (message: DownMessage): void => {
    if (message.kind === 'reply') {
      const call = waiting.get(message.id!);
      waiting.delete(message.id!);
      if (call === undefined) return;
      if (message.error === undefined) call.resolve(codec.decode(message.value));
      else
        call.reject(new Error(`Error invoking remote method '${call.channel}': ${message.error}`));
      return;
    }
    const args = codec.decode(message.args) as unknown[];
    for (const { call } of listeners.get(message.channel!) ?? [])
      call({ sender: ipcRenderer, ports: [] }, ...args);
  };
  Object.defineProperty(globalThis, handleName, {
    value: { receive, file: (token: string) => files.get(token) },
  });

  if (facts.asksBeforeClose)
    window.addEventListener('beforeunload', (event) => event.preventDefault());
  const bounds = (): void => {
    up({ kind: 'bounds' });
  };
  window.addEventListener('resize', bounds);
  window.addEventListener('focus', (event) => event.target === window && up({ kind: 'focus' }));
  window.addEventListener('blur', (event) => event.target === window && up({ kind: 'blur' }));

  const refuse = (module: string, object: object): object =>
    new Proxy(object, {
      get(target, key, receiver) {
        if (typeof key === 'symbol' || key in target || key === 'then')
          return Reflect.get(target, key, receiver) as unknown;
        throw new Error(`the stand-in runtime has no ${module}.${key}`);
      },
    });
  const electron = refuse('electron (preload)', {
    ipcRenderer: refuse('ipcRenderer', ipcRenderer),
    contextBridge: refuse('contextBridge', contextBridge),
    webUtils: refuse('webUtils', webUtils),
  });
  return (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
}
