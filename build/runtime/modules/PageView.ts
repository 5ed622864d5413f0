import type Electron from 'electron';
import type { CdpSession } from '../engine/CdpSession.ts';
import { settings } from '../settings.ts';

interface LayoutMetrics {
  readonly cssVisualViewport: { readonly clientWidth: number; readonly clientHeight: number };
}

const viewOf = async (session: CdpSession) =>
  (await session.send<LayoutMetrics>('Page.getLayoutMetrics')).cssVisualViewport;

/** How a page is shown: zoom, colour scheme, being in front; and the editing commands of a menu. */
export class PageView {
  zoom = 1;
  readonly #page: Promise<CdpSession>;
  /** What the page was given by the factor in force; null without one. */
  #zoomedWidth: number | null = null;
  #zooming: Promise<unknown> = Promise.resolve();

  constructor(page: Promise<CdpSession>) {
    this.#page = page;
  }

  /** The page is laid out in a viewport smaller or larger by the factor and scaled to the window. */
  setZoom(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.zoom = factor;
    // One after the other: measured while another factor is still in force, the window is too small.
    this.#zooming = this.#zooming.then(() => this.#zoomTo(factor)).catch(() => undefined);
  }

  async #zoomTo(factor: number): Promise<void> {
    const session = await this.#page;
    await session.send('Emulation.clearDeviceMetricsOverride');
    const before = this.#zoomedWidth;
    this.#zoomedWidth = null;
    if (factor === 1) return;
    let view = await viewOf(session);
    // The engine may answer before it has let go of the factor of before.
    for (let tries = 0; view.clientWidth === before && tries < 80; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      view = await viewOf(session);
    }
    const width = Math.round(view.clientWidth / factor);
    this.#zoomedWidth = width;
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: Math.round(view.clientHeight / factor),
      deviceScaleFactor: 0,
      mobile: false,
      scale: factor,
    });
  }

  setColorScheme(scheme: Electron.NativeTheme['themeSource']): void {
    const value = scheme === 'system' ? '' : scheme;
    const features = [{ name: 'prefers-color-scheme', value }];
    this.#do((session) => session.send('Emulation.setEmulatedMedia', { features }));
  }

  bringToFront(): void {
    this.#do((session) => session.send('Page.bringToFront'));
  }

  /**
   * Without a display no window system gives the focus to a page, and the bare engine may leave it without:
   * the page has it as long as its window does.
   */
  holdFocus(hasFocus: boolean): void {
    if (!settings().isHeadless) return;
    this.#do((session) =>
      session.send('Emulation.setFocusEmulationEnabled', { enabled: hasFocus }),
    );
  }

  /** One of the engine's editing commands: undo, redo, cut, copy, paste, selectAll. */
  edit(command: string): void {
    const key = { type: 'rawKeyDown', key: '', code: '', commands: [command] };
    this.#do((session) => session.send('Input.dispatchKeyEvent', key));
  }

  /** A page that has gone meanwhile needs none of this. */
  #do(action: (session: CdpSession) => Promise<unknown>): void {
    this.#page.then(action).catch(() => undefined);
  }
}
