import type Electron from 'electron';
import type { EventEmitter } from 'node:events';
import type { CdpParams } from '../engine/CdpConnection.ts';
import type { CdpSession } from '../engine/CdpSession.ts';
import { notice } from '../loud.ts';
import { createCodec } from '../page/codec.ts';
import type { PageScripts } from '../page/pageScripts.ts';
import { WORLD_HANDLE } from '../page/preloadWorld.ts';
import type { DownMessage, UpMessage } from '../page/preloadWorld.ts';
import { createEvent } from './ElectronEvent.ts';
import type { Frames } from './Frames.ts';
import { callHandler, ipcMain } from './ipcMain.ts';

interface World {
  readonly uniqueId: string;
  readonly frameId: string;
}

const FILE_TOKEN = /standin-file:[0-9a-f-]{36}:/g;

const codec = createCodec({
  from: (text) => Buffer.from(text, 'base64'),
  to: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
});

/** IPC of one page: the main process on one end, the preload's isolated world on the other. */
export class PreloadLink {
  readonly #session: CdpSession;
  readonly #scripts: PageScripts;
  readonly #frames: Frames;
  readonly #sender: EventEmitter;
  #worlds = new Map<number, World>();
  #top: World | undefined;
  /** What was sent before the page had a preload to receive it. */
  #early: DownMessage[] = [];

  constructor(session: CdpSession, scripts: PageScripts, frames: Frames, sender: EventEmitter) {
    this.#session = session;
    this.#scripts = scripts;
    this.#frames = frames;
    this.#sender = sender;
  }

  async prepare(): Promise<void> {
    const session = this.#session;
    const { worldName, binding, pageSource, preloadSource } = this.#scripts;
    session.on('Runtime.executionContextCreated', ({ context }: CdpParams) =>
      this.#enter(context as ContextFacts),
    );
    session.on('Runtime.executionContextDestroyed', (params: CdpParams) =>
      this.#leave(params['executionContextId'] as number),
    );
    session.on('Runtime.executionContextsCleared', () => {
      this.#worlds.clear();
      this.#top = undefined;
    });
    session.on('Runtime.bindingCalled', (params: CdpParams) => {
      const world = this.#worlds.get(params['executionContextId'] as number);
      if (params['name'] === binding && world !== undefined)
        void this.#receive(world, params['payload'] as string);
    });
    await Promise.all([
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: binding, executionContextName: worldName }),
      // The page's side first: the preload exposes its functions while the document starts.
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageSource }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadSource, worldName }),
    ]);
  }

  send(channel: string, args: unknown[]): void {
    this.#down({ kind: 'send', channel, args: codec.encode(args) as unknown[] });
  }

  setDocumentTitle(title: string): void {
    if (this.#top === undefined) return;
    this.#call(this.#top, 'function (title) { document.title = title; }', title);
  }

  #enter({ id, uniqueId, name, auxData }: ContextFacts): void {
    if (name !== this.#scripts.worldName || auxData.frameId === undefined) return;
    const world = { uniqueId, frameId: auxData.frameId };
    this.#worlds.set(id, world);
    if (world.frameId !== this.#session.targetId) return;
    this.#top = world;
    const early = this.#early;
    this.#early = [];
    for (const message of early) this.#down(message);
  }

  #leave(id: number): void {
    if (this.#worlds.get(id) === this.#top) this.#top = undefined;
    this.#worlds.delete(id);
  }

  #down(message: DownMessage, world = this.#top): void {
    if (world === undefined) this.#early.push(message);
    else
      this.#call(
        world,
        `function (text) { globalThis.${WORLD_HANDLE}.receive(JSON.parse(text)); }`,
        JSON.stringify(message),
      );
  }

  #call(world: World, functionDeclaration: string, value: string): void {
    const call = {
      functionDeclaration,
      arguments: [{ value }],
      uniqueContextId: world.uniqueId,
      silent: false,
    };
    this.#session
      .send<{ exceptionDetails?: { text: string; exception?: { description?: string } } }>(
        'Runtime.callFunctionOn',
        call,
      )
      .then(({ exceptionDetails: problem }) => {
        if (problem)
          notice(`the preload failed: ${problem.exception?.description ?? problem.text}`);
      })
      .catch(() => {
        // The document is gone, and with it whoever was to hear this.
      });
  }

  async #receive(world: World, payload: string): Promise<void> {
    const message = JSON.parse(await this.#nameFiles(world, payload)) as UpMessage;
    const frame = this.#frames.get(world.frameId) ?? null;
    const event = createEvent({
      sender: this.#sender,
      senderFrame: frame,
      processId: frame?.processId ?? 0,
      frameId: frame?.routingId ?? 0,
      type: 'frame',
      reply: (channel: string, ...args: unknown[]) => this.send(channel, args),
    }) as unknown as Electron.IpcMainInvokeEvent;
    const args = codec.decode(message.args) as unknown[];
    switch (message.kind) {
      case 'invoke':
        this.#down(await this.#reply(message.id!, message.channel!, event, args), world);
        break;
      case 'send':
        (ipcMain as unknown as EventEmitter).emit(message.channel!, event, ...args);
        break;
      default:
        this.#sender.emit(`standin-${message.kind}`);
    }
  }

  async #reply(
    id: number,
    channel: string,
    event: Electron.IpcMainInvokeEvent,
    args: unknown[],
  ): Promise<DownMessage> {
    try {
      return { kind: 'reply', id, value: codec.encode(await callHandler(channel, event, args)) };
    } catch (problem) {
      process.stderr.write(
        `Error occurred in handler for '${channel}': ${problem instanceof Error ? problem.stack : String(problem)}\n`,
      );
      return { kind: 'reply', id, error: String(problem) };
    }
  }

  /** Replaces what `webUtils.getPathForFile` gave by the path, or by '' for a file without one. */
  async #nameFiles(world: World, payload: string): Promise<string> {
    let text = payload;
    for (const token of new Set(payload.match(FILE_TOKEN))) {
      const { result } = await this.#session.send<{ result: { objectId?: string } }>(
        'Runtime.evaluate',
        {
          expression: `globalThis.${WORLD_HANDLE}.file(${JSON.stringify(token)})`,
          uniqueContextId: world.uniqueId,
        },
      );
      if (result.objectId === undefined) continue;
      const { path } = await this.#session.send<{ path: string }>('DOM.getFileInfo', {
        objectId: result.objectId,
      });
      text = text.replaceAll(token, JSON.stringify(path).slice(1, -1));
    }
    return text;
  }
}

interface ContextFacts {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly auxData: { readonly frameId?: string };
}
