import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { openPage } from '../engine/engine.ts';
import type { CdpSession } from '../engine/CdpSession.ts';
import { loudClass } from '../loud.ts';
import { settings } from '../settings.ts';
import { createEvent } from './ElectronEvent.ts';
import { findMenuTarget } from './menuTarget.ts';
import { refuseUnsafe, scriptsFor } from './webPreferences.ts';
import { WebContents } from './WebContents.ts';
import { WindowPlace } from './WindowPlace.ts';

type Bounds = Electron.Rectangle;

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
  readonly isReady: () => boolean;
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
  static announce: Announce = {
    isReady: () => false,
    created: () => {},
    focused: () => {},
    allClosed: () => {},
  };

  readonly id = nextId++;
  readonly webContents: Electron.WebContents;
  readonly #contents: WebContents;
  readonly #place: WindowPlace;
  #title: string;
  #isVisible = false;
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
    if (!BrowserWindow.announce.isReady()) {
      throw new Error('Cannot create BrowserWindow before app is ready');
    }
    this.#place = new WindowPlace(options, (name) => this.emit(name));
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
    const scripts = scriptsFor(preferences);
    const session = await openPage(this.#place.bounds, isHidden);
    await this.#place.take(session, isHidden && !this.#isVisible);
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
    this.on('resize', () => contents.refit());
    contents.on('standin-focus', () => this.#takeFocus());
    // Without a display only another window can take the focus: what the page tells is the engine's start.
    if (!settings().isHeadless) contents.on('standin-blur', () => this.#loseFocus());
    contents.on('standin-bounds', () => void this.#place.readBack());
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
    this.#place.reveal();
    if (!was) this.emit('show');
  }

  hide(): void {
    if (!this.#isVisible) return;
    this.#isVisible = false;
    this.#loseFocus();
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.#isVisible && this.#place.state !== 'minimized';
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
    return { ...this.#place.bounds };
  }

  getContentBounds(): Bounds {
    return this.getBounds();
  }

  getNormalBounds(): Bounds {
    return { ...this.#place.normal };
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.#place.move(bounds);
  }

  getSize(): [number, number] {
    return [this.#place.bounds.width, this.#place.bounds.height];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getPosition(): [number, number] {
    return [this.#place.bounds.x, this.#place.bounds.y];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  center(): void {
    this.#place.center();
  }

  setMinimumSize(): void {}

  isMaximized(): boolean {
    return this.#place.state === 'maximized';
  }

  maximize(): void {
    this.#place.enter('maximized', 'maximize');
  }

  unmaximize(): void {
    if (this.#place.state === 'maximized') this.#place.enter('normal', 'unmaximize');
  }

  isMinimized(): boolean {
    return this.#place.state === 'minimized';
  }

  minimize(): void {
    this.#place.enter('minimized', 'minimize');
  }

  restore(): void {
    if (this.#place.state !== 'normal') this.#place.enter('normal', 'restore');
  }

  setFullScreen(isFull: boolean): void {
    if (isFull === this.isFullScreen()) return;
    this.#place.enter(
      isFull ? 'fullscreen' : 'normal',
      isFull ? 'enter-full-screen' : 'leave-full-screen',
    );
  }

  isFullScreen(): boolean {
    return this.#place.state === 'fullscreen';
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

  #takeFocus(): void {
    if (focused === this || this.#isDestroyed) return;
    if (focused !== undefined) focused.#loseFocus();
    // oxlint-disable-next-line typescript/no-this-alias -- which window has the focus, for all of them
    focused = this;
    this.#contents.holdFocus(true);
    this.emit('focus');
    BrowserWindow.announce.focused(this);
  }

  #loseFocus(): void {
    if (focused !== this) return;
    focused = undefined;
    this.#contents.holdFocus(false);
    this.emit('blur');
  }
}

loudClass('BrowserWindow', BrowserWindow);
findMenuTarget.current = () => focused ?? windows.values().next().value;
