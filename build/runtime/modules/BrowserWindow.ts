import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type Electron from 'electron';
import { browserSend, openPage } from '../engine/engine.ts';
import type { CdpSession } from '../engine/CdpSession.ts';
import { loudClass } from '../loud.ts';
import { pageScripts } from '../page/pageScripts.ts';
import { settings } from '../settings.ts';
import { createEvent } from './ElectronEvent.ts';
import { findMenuTarget } from './menuTarget.ts';
import { screenArea } from './screen.ts';
import { WebContents } from './WebContents.ts';

type Bounds = Electron.Rectangle;
type WindowState = 'normal' | 'maximized' | 'minimized' | 'fullscreen';

type Surface = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'isVisible'
  | 'focus'
  | 'blur'
  | 'isFocused'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'setTitle'
  | 'getTitle'
  | 'setDocumentEdited'
  | 'isDocumentEdited'
  | 'setRepresentedFilename'
  | 'getRepresentedFilename'
  | 'getBounds'
  | 'setBounds'
  | 'getContentBounds'
  | 'getNormalBounds'
  | 'getSize'
  | 'setSize'
  | 'getPosition'
  | 'setPosition'
  | 'setMinimumSize'
  | 'center'
  | 'isMaximized'
  | 'maximize'
  | 'unmaximize'
  | 'isMinimized'
  | 'minimize'
  | 'restore'
  | 'setFullScreen'
  | 'isFullScreen'
  | 'setMenuBarVisibility'
  | 'setMenu'
  | 'removeMenu'
  | 'setAutoHideMenuBar'
  | 'isMenuBarVisible'
  | 'setBackgroundColor'
  | 'setIcon'
  | 'moveTop'
>;

interface Announce {
  readonly created: (window: BrowserWindow) => void;
  readonly focused: (window: BrowserWindow) => void;
  readonly allClosed: () => void;
}

const windows = new Map<number, BrowserWindow>();
let nextId = 1;
let focused: BrowserWindow | undefined;

/** A window: one page of the engine, and what Electron knows about its frame. */
export class BrowserWindow extends EventEmitter implements Surface {
  /** Set by app.ts: the app's own events about windows. */
  static announce: Announce = { created: () => {}, focused: () => {}, allClosed: () => {} };

  readonly id = nextId++;
  readonly webContents: Electron.WebContents;
  readonly #contents: WebContents;
  #bounds: Bounds;
  #normal: Bounds;
  #state: WindowState = 'normal';
  #windowId: number | undefined;
  #title: string;
  #isVisible = false;
  /** Not shown yet at a display: minimized, and painting all the same. */
  #isWithheld = false;
  #isEdited = false;
  #file = '';
  #isMenuBarVisible = true;
  #isDestroyed = false;
  #closing: Promise<void> = Promise.resolve();

  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focused ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return windows.get(id) ?? null;
  }

  static fromWebContents(webContents: unknown): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.#contents === webContents) ?? null;
  }

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    this.#bounds = startBounds(options);
    this.#normal = this.#bounds;
    this.#title =
      options.title ?? settings().manifest.productName ?? settings().manifest.name ?? 'Electron';
    const preferences = options.webPreferences ?? {};
    refuseUnsafe(preferences);
    this.#contents = new WebContents(this.#openPage(options, preferences), preferences);
    this.webContents = this.#contents as unknown as Electron.WebContents;
    windows.set(this.id, this);
    this.#followContents();
    BrowserWindow.announce.created(this);
    if (options.show !== false) this.show();
    if (options.fullscreen) this.setFullScreen(true);
  }

  async #openPage(
    options: Electron.BrowserWindowConstructorOptions,
    preferences: Electron.WebPreferences,
  ): Promise<CdpSession> {
    const isHidden = options.show === false && !settings().isHeadless && this.id > 1;
    const preload =
      preferences.preload === undefined ? undefined : readFileSync(preferences.preload, 'utf8');
    const session = await openPage(
      { width: this.#bounds.width, height: this.#bounds.height },
      isHidden,
    );
    const found = await browserSend<{ windowId: number; bounds: Bounds }>(
      'Browser.getWindowForTarget',
      { targetId: session.targetId },
    ).catch(() => undefined);
    this.#windowId = found?.windowId;
    this.#isWithheld = isHidden && !this.#isVisible;
    // Unseen, it goes on painting like a hidden window of Electron.
    if (this.#isWithheld)
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await this.#place();
    const scripts = pageScripts(
      preload,
      {
        platform: process.platform,
        arch: process.arch,
        versions: process.versions,
        type: 'renderer',
        sandboxed: true,
        contextIsolated: true,
        env: {},
        argv: [process.execPath, ...(preferences.additionalArguments ?? [])],
      },
      !settings().isHeadless,
    );
    await this.#contents.prepare(session, scripts);
    return session;
  }

  #followContents(): void {
    const contents = this.#contents;
    contents.on('standin-ready-to-show', () => this.emit('ready-to-show'));
    contents.on('standin-closed', () => this.#forget());
    contents.on('standin-close-asked', (decide: (mayClose: boolean) => void) =>
      decide(this.#mayClose()),
    );
    contents.on('standin-focus', () => this.#takeFocus());
    contents.on('standin-blur', () => this.#loseFocus());
    contents.on('standin-bounds', () => void this.#readBounds());
    contents.on('page-title-updated', (_event, title: string) => {
      const event = createEvent({});
      this.emit('page-title-updated', event, title, true);
      if (!event.defaultPrevented) this.#title = title;
    });
  }

  loadURL(url: string): Promise<void> {
    return this.#contents.loadURL(url);
  }

  show(): void {
    if (this.#isDestroyed) return;
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    const was = this.#isVisible;
    this.#isVisible = true;
    if (this.#isWithheld) {
      this.#isWithheld = false;
      this.#contents.endFocusEmulation();
      void this.#place();
    }
    if (!was) this.emit('show');
  }

  hide(): void {
    if (!this.#isVisible) return;
    this.#isVisible = false;
    this.#loseFocus();
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.#isVisible && this.#state !== 'minimized';
  }

  focus(): void {
    if (this.#isDestroyed) return;
    this.#contents.bringToFront();
    this.#takeFocus();
  }

  blur(): void {
    this.#loseFocus();
  }

  isFocused(): boolean {
    return focused === this;
  }

  close(): void {
    if (this.#isDestroyed) return;
    this.#closing = Promise.resolve().then(() => {
      if (!this.#isDestroyed && this.#mayClose()) this.destroy();
    });
  }

  /** Resolves when the last `close()` has been either carried out or refused. */
  whenCloseIsDecided(): Promise<void> {
    return this.#closing;
  }

  #mayClose(): boolean {
    const event = createEvent({});
    this.emit('close', event);
    return !event.defaultPrevented;
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#contents.destroy();
    this.#forget();
  }

  #forget(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#isVisible = false;
    if (focused === this) focused = undefined;
    windows.delete(this.id);
    this.emit('closed');
    if (windows.size === 0) BrowserWindow.announce.allClosed();
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  setTitle(title: string): void {
    this.#title = title;
    if (!settings().isHeadless) this.#contents.setDocumentTitle(title);
  }

  getTitle(): string {
    return this.#title;
  }

  setDocumentEdited(isEdited: boolean): void {
    this.#isEdited = isEdited;
  }

  isDocumentEdited(): boolean {
    return this.#isEdited;
  }

  setRepresentedFilename(file: string): void {
    this.#file = file;
  }

  getRepresentedFilename(): string {
    return this.#file;
  }

  getBounds(): Bounds {
    return { ...this.#bounds };
  }

  getContentBounds(): Bounds {
    return this.getBounds();
  }

  getNormalBounds(): Bounds {
    return { ...this.#normal };
  }

  setBounds(bounds: Partial<Bounds>): void {
    const before = this.#bounds;
    this.#bounds = { ...before, ...bounds };
    if (this.#state === 'normal') this.#normal = this.#bounds;
    void this.#place();
    if (before.width !== this.#bounds.width || before.height !== this.#bounds.height)
      this.emit('resize');
    if (before.x !== this.#bounds.x || before.y !== this.#bounds.y) this.emit('move');
  }

  getSize(): [number, number] {
    return [this.#bounds.width, this.#bounds.height];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getPosition(): [number, number] {
    return [this.#bounds.x, this.#bounds.y];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  center(): void {
    const area = screenArea();
    const { width, height } = this.#bounds;
    this.setPosition(
      area.x + Math.round((area.width - width) / 2),
      area.y + Math.round((area.height - height) / 2),
    );
  }

  setMinimumSize(): void {}

  isMaximized(): boolean {
    return this.#state === 'maximized';
  }

  maximize(): void {
    this.#enter('maximized', 'maximize');
  }

  unmaximize(): void {
    if (this.#state === 'maximized') this.#enter('normal', 'unmaximize');
  }

  isMinimized(): boolean {
    return this.#state === 'minimized';
  }

  minimize(): void {
    this.#enter('minimized', 'minimize');
  }

  restore(): void {
    if (this.#state !== 'normal') this.#enter('normal', 'restore');
  }

  setFullScreen(isFull: boolean): void {
    if (isFull === this.isFullScreen()) return;
    this.#enter(
      isFull ? 'fullscreen' : 'normal',
      isFull ? 'enter-full-screen' : 'leave-full-screen',
    );
  }

  isFullScreen(): boolean {
    return this.#state === 'fullscreen';
  }

  setMenuBarVisibility(isVisible: boolean): void {
    this.#isMenuBarVisible = isVisible;
  }

  isMenuBarVisible(): boolean {
    return this.#isMenuBarVisible;
  }

  // Native menus are not drawn here; Menu keeps what the app has built, for tests to read.
  setMenu(): void {}
  removeMenu(): void {}
  setAutoHideMenuBar(): void {}
  setBackgroundColor(): void {}
  setIcon(): void {}
  moveTop(): void {}

  #enter(state: WindowState, eventName: string): void {
    if (this.#state === state) return;
    this.#state = state;
    if (state === 'normal') this.#bounds = this.#normal;
    else if (state !== 'minimized') this.#bounds = screenArea();
    void this.#place();
    this.emit(eventName);
  }

  /** Tells the engine's window where and how big to be. Its frame is not the app's concern. */
  async #place(): Promise<void> {
    if (this.#windowId === undefined || this.#isWithheld) return;
    const { x, y, width, height } = this.#bounds;
    const set = (bounds: object): Promise<unknown> =>
      browserSend('Browser.setWindowBounds', { windowId: this.#windowId, bounds }).catch(
        () => undefined,
      );
    if (this.#state !== 'normal' && !settings().isHeadless) {
      await set({ windowState: this.#state });
      return;
    }
    if (settings().isHeadless) {
      // Without a display the window has a browser's bars: the page itself gets the window's size.
      await browserSend('Browser.setContentsSize', {
        windowId: this.#windowId,
        width,
        height,
      }).catch(() => undefined);
      return;
    }
    await set({ windowState: 'normal' });
    await set({ left: x, top: y, width, height });
  }

  async #readBounds(): Promise<void> {
    if (this.#windowId === undefined || settings().isHeadless) return;
    const read = await browserSend<{
      bounds: {
        left: number;
        top: number;
        width: number;
        height: number;
        windowState: WindowState;
      };
    }>('Browser.getWindowBounds', { windowId: this.#windowId }).catch(() => undefined);
    if (read === undefined) return;
    const { left, top, width, height, windowState } = read.bounds;
    const before = this.#bounds;
    this.#bounds = { x: left, y: top, width, height };
    if (windowState === 'normal') this.#normal = this.#bounds;
    if (windowState !== this.#state) {
      const wasMaximized = this.#state === 'maximized';
      this.#state = windowState;
      if (windowState === 'maximized') this.emit('maximize');
      else if (wasMaximized) this.emit('unmaximize');
    }
    if (before.width !== width || before.height !== height) this.emit('resize');
    if (before.x !== left || before.y !== top) this.emit('move');
  }

  #takeFocus(): void {
    if (focused === this || this.#isDestroyed) return;
    if (focused !== undefined) focused.#loseFocus();
    // oxlint-disable-next-line typescript/no-this-alias -- which window has the focus, for all of them
    focused = this;
    this.emit('focus');
    BrowserWindow.announce.focused(this);
  }

  #loseFocus(): void {
    if (focused !== this) return;
    focused = undefined;
    this.emit('blur');
  }
}

loudClass('BrowserWindow', BrowserWindow);
findMenuTarget.current = () => focused ?? windows.values().next().value;

function startBounds(options: Electron.BrowserWindowConstructorOptions): Bounds {
  const area = screenArea();
  const width = options.width ?? 800;
  const height = options.height ?? 600;
  return {
    x: options.x ?? area.x + Math.max(0, Math.round((area.width - width) / 2)),
    y: options.y ?? area.y + Math.max(0, Math.round((area.height - height) / 2)),
    width,
    height,
  };
}

/** The runtime has one kind of window, the safe one; it does not pretend to honour another. */
function refuseUnsafe(preferences: Electron.WebPreferences): void {
  const { nodeIntegration, contextIsolation, sandbox, webSecurity, webviewTag } = preferences;
  if (
    nodeIntegration ||
    contextIsolation === false ||
    sandbox === false ||
    webSecurity === false ||
    webviewTag
  ) {
    throw new Error(
      'the stand-in runtime has only sandboxed, isolated windows without Node or webview',
    );
  }
}
