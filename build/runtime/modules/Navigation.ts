import type { EventEmitter } from 'node:events';
import type { CdpParams } from '../engine/CdpConnection.ts';
import type { CdpSession } from '../engine/CdpSession.ts';
import { fromEngineUrl, toEngineUrl } from '../engine/schemeUrls.ts';
import { createEvent } from './ElectronEvent.ts';
import type { Frames } from './Frames.ts';

/** Where a page goes: what the main process orders, and what the page wishes for itself. */
export class Navigation {
  readonly #contents: EventEmitter;
  readonly #frames: Frames;
  readonly #page: Promise<CdpSession>;
  /** The URL that the main process is loading; another one is the page's own wish. */
  #ordered: string | undefined;
  /** The page itself is about to go to another document. */
  #isLeaving = false;
  #isLoading = false;

  constructor(contents: EventEmitter, frames: Frames, page: Promise<CdpSession>) {
    this.#contents = contents;
    this.#frames = frames;
    this.#page = page;
  }

  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** Another document takes this one's place, whoever wished for it. */
  get isUnderWay(): boolean {
    return this.#ordered !== undefined || this.#isLeaving;
  }

  follow(session: CdpSession): void {
    this.#contents.on('did-finish-load', () => {
      this.#isLoading = false;
    });
    this.#contents.on('did-navigate', () => {
      this.#ordered = undefined;
      this.#isLeaving = false;
    });
    session.on('Page.frameRequestedNavigation', ({ frameId }: CdpParams) => {
      if (frameId === session.targetId) this.#isLeaving = true;
    });
  }

  /**
   * Whether the page may go where it wants to: asks `will-frame-navigate`, `will-navigate` and
   * `will-redirect` as Electron does. What the main process loads is not asked about.
   */
  may(url: string, isMainFrame: boolean, isRedirect: boolean): boolean {
    if (isMainFrame && (this.#ordered === url || (isRedirect && this.#ordered !== undefined)))
      return true;
    const facts = {
      url,
      isMainFrame,
      isSameDocument: false,
      frame: this.#frames.main,
      initiator: this.#frames.main,
    };
    const ask = (name: string): boolean => {
      const event = createEvent(facts);
      this.#contents.emit(name, event, url, false, isMainFrame, 0, 0);
      return !event.defaultPrevented;
    };
    if (isRedirect) return ask('will-redirect');
    if (!ask('will-frame-navigate')) return false;
    return !isMainFrame || ask('will-navigate');
  }

  /** Resolves when the page is loaded; rejects as Electron does when it cannot be. */
  async load(url: string): Promise<void> {
    const contents = this.#contents;
    const session = await this.#page;
    this.#isLoading = true;
    this.#ordered = fromEngineUrl(new URL(toEngineUrl(url)).href);
    contents.emit('did-start-loading', createEvent({}));
    const finished = new Promise<void>((resolve) =>
      contents.once('did-finish-load', () => resolve()),
    );
    const { errorText } = await session.send<{ errorText?: string }>('Page.navigate', {
      url: toEngineUrl(url),
    });
    if (errorText !== undefined) {
      this.#ordered = undefined;
      this.#isLoading = false;
      const code = errorText.replace(/^net::/, '');
      contents.emit('did-fail-load', createEvent({}), -2, code, url, true);
      throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
    }
    await finished;
  }

  /** Loads again what is there. */
  reload(url: string): void {
    this.#ordered = url;
    void this.#page.then((session) => session.send('Page.reload')).catch(() => undefined);
  }
}
