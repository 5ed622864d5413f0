import type Electron from 'electron';
import { browserSend } from '../engine/engine.ts';
import type { CdpSession } from '../engine/CdpSession.ts';
import { settings } from '../settings.ts';
import { screenArea } from './screen.ts';

type Bounds = Electron.Rectangle;
export type WindowState = 'normal' | 'maximized' | 'minimized' | 'fullscreen';

interface EngineBounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly windowState: WindowState;
}

/**
 * Where a window is and how big. Electron answers at once, the engine later: what was asked for
 * counts until a person moves the window.
 */
export class WindowPlace {
  bounds: Bounds;
  normal: Bounds;
  state: WindowState = 'normal';
  readonly #emit: (name: string) => void;
  #windowId: number | undefined;
  #withheld: CdpSession | undefined;

  constructor(options: Electron.BrowserWindowConstructorOptions, emit: (name: string) => void) {
    const area = screenArea();
    const { width = 800, height = 600 } = options;
    this.bounds = {
      x: options.x ?? area.x + Math.max(0, Math.round((area.width - width) / 2)),
      y: options.y ?? area.y + Math.max(0, Math.round((area.height - height) / 2)),
      width,
      height,
    };
    this.normal = this.bounds;
    this.#emit = emit;
  }

  /**
   * Takes hold of the engine's window of a page.
   * @param isWithheld not shown yet at a display: minimized, and painting all the same
   */
  async take(session: CdpSession, isWithheld: boolean): Promise<void> {
    const { windowId } = await browserSend<{ windowId: number }>('Browser.getWindowForTarget', {
      targetId: session.targetId,
    });
    this.#windowId = windowId;
    if (isWithheld) {
      this.#withheld = session;
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    }
    await this.#apply();
  }

  /** The window is to be seen from now on. */
  reveal(): void {
    const withheld = this.#withheld;
    if (withheld === undefined) return;
    this.#withheld = undefined;
    withheld.send('Emulation.setFocusEmulationEnabled', { enabled: false }).catch(() => undefined);
    void this.#apply();
  }

  move(bounds: Partial<Bounds>): void {
    const before = this.bounds;
    this.bounds = { ...before, ...bounds };
    if (this.state === 'normal') this.normal = this.bounds;
    void this.#apply();
    this.#tellDifference(before);
  }

  center(): void {
    const area = screenArea();
    const { width, height } = this.bounds;
    this.move({
      x: area.x + Math.round((area.width - width) / 2),
      y: area.y + Math.round((area.height - height) / 2),
    });
  }

  enter(state: WindowState, eventName: string): void {
    if (this.state === state) return;
    this.state = state;
    if (state === 'normal') this.bounds = this.normal;
    else if (state !== 'minimized') this.bounds = screenArea();
    void this.#apply();
    this.#emit(eventName);
  }

  /** A person may have moved the window: asks the engine and tells what is different. */
  async readBack(): Promise<void> {
    if (this.#windowId === undefined || settings().isHeadless) return;
    const read = await browserSend<{ bounds: EngineBounds }>('Browser.getWindowBounds', {
      windowId: this.#windowId,
    }).catch(() => undefined);
    if (read === undefined) return;
    const { left, top, width, height, windowState } = read.bounds;
    const before = this.bounds;
    this.bounds = { x: left, y: top, width, height };
    if (windowState === 'normal') this.normal = this.bounds;
    if (windowState !== this.state) {
      const wasMaximized = this.state === 'maximized';
      this.state = windowState;
      if (windowState === 'maximized') this.#emit('maximize');
      else if (wasMaximized) this.#emit('unmaximize');
    }
    this.#tellDifference(before);
  }

  #tellDifference(before: Bounds): void {
    const { x, y, width, height } = this.bounds;
    if (before.width !== width || before.height !== height) this.#emit('resize');
    if (before.x !== x || before.y !== y) this.#emit('move');
  }

  async #apply(): Promise<void> {
    const windowId = this.#windowId;
    if (windowId === undefined || this.#withheld !== undefined) return;
    const { x: left, y: top, width, height } = this.bounds;
    // A window that has gone meanwhile needs no place.
    const tell = (method: string, params: object): Promise<unknown> =>
      browserSend(method, { windowId, ...params }).catch(() => undefined);
    if (settings().isHeadless) {
      // Without a display the window has a browser's bars: the page itself gets the window's size.
      await tell('Browser.setContentsSize', { width, height });
    } else if (this.state === 'normal') {
      await tell('Browser.setWindowBounds', { bounds: { windowState: 'normal' } });
      await tell('Browser.setWindowBounds', { bounds: { left, top, width, height } });
    } else {
      await tell('Browser.setWindowBounds', { bounds: { windowState: this.state } });
    }
  }
}
