import type Electron from 'electron';
import type { CdpParams } from '../engine/CdpConnection.ts';
import type { CdpSession } from '../engine/CdpSession.ts';
import { appScheme, fromEngineUrl } from '../engine/schemeUrls.ts';
import { loudClass } from '../loud.ts';

interface FrameFacts {
  readonly id: string;
  readonly parentId?: string;
  readonly url: string;
}

type Surface = Pick<
  Electron.WebFrameMain,
  'url' | 'origin' | 'processId' | 'routingId' | 'name' | 'detached' | 'frameTreeNodeId'
>;

/** A frame as the main process sees it: its real URL, in the app's own scheme. */
export class Frame implements Surface {
  readonly processId: number;
  readonly routingId: number;
  readonly frameTreeNodeId: number;
  readonly name = '';
  detached = false;
  url = 'about:blank';
  readonly #parent: Frame | null;

  constructor(processId: number, routingId: number, parent: Frame | null) {
    this.processId = processId;
    this.routingId = routingId;
    this.frameTreeNodeId = routingId;
    this.#parent = parent;
  }

  get parent(): Frame | null {
    return this.#parent;
  }

  get top(): Frame {
    return this.#parent?.top ?? this;
  }

  get isBlank(): boolean {
    return this.url === 'about:blank';
  }

  /** `app://bundle` for the app's own scheme, as Electron says for a standard scheme. */
  get origin(): string {
    if (appScheme(this.url) === undefined)
      return URL.canParse(this.url) ? new URL(this.url).origin : 'null';
    return /^[^:]+:\/\/[^/?#]*/.exec(this.url)?.[0] ?? 'null';
  }
}

loudClass('webFrameMain', Frame);

/** The frames of one page, kept up to date. */
export class Frames {
  readonly main: Frame;
  readonly #frames = new Map<string, Frame>();
  readonly #contentsId: number;
  #nextRouting = 2;

  constructor(contents: { readonly id: number }) {
    this.#contentsId = contents.id;
    this.main = new Frame(contents.id, 1, null);
  }

  follow(session: CdpSession): void {
    this.#frames.set(session.targetId, this.main);
    session.on('Page.frameNavigated', ({ frame }: CdpParams) => {
      const { id, parentId, url } = frame as FrameFacts;
      this.#reach(id, parentId).url = fromEngineUrl(url);
    });
    session.on('Page.frameAttached', ({ frameId, parentFrameId }: CdpParams) => {
      this.#reach(frameId as string, parentFrameId as string);
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }: CdpParams) => {
      const frame = this.#frames.get(frameId as string);
      if (frame !== undefined) frame.url = fromEngineUrl(url as string);
    });
    session.on('Page.frameDetached', ({ frameId }: CdpParams) => {
      const frame = this.#frames.get(frameId as string);
      if (frame !== undefined && frame !== this.main) frame.detached = true;
      if (frame !== this.main) this.#frames.delete(frameId as string);
    });
  }

  has(frameId: string): boolean {
    return this.#frames.has(frameId);
  }

  get(frameId: string): Frame | undefined {
    return this.#frames.get(frameId);
  }

  #reach(id: string, parentId: string | undefined): Frame {
    if (parentId === undefined) return this.main;
    let frame = this.#frames.get(id);
    if (frame === undefined) {
      frame = new Frame(
        this.#contentsId,
        this.#nextRouting++,
        this.#frames.get(parentId) ?? this.main,
      );
      this.#frames.set(id, frame);
    }
    return frame;
  }
}
