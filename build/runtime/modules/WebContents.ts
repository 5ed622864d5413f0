import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import type { CdpParams } from '../engine/CdpConnection.ts';
import type { CdpSession } from '../engine/CdpSession.ts';
import { fromEngineUrl } from '../engine/schemeUrls.ts';
import { loudClass, notice } from '../loud.ts';
import type { PageScripts } from '../page/pageScripts.ts';
import { createEvent } from './ElectronEvent.ts';
import { followPage } from './followPage.ts';
import { Frames } from './Frames.ts';
import { Navigation } from './Navigation.ts';
import { PageView } from './PageView.ts';
import { PreloadLink } from './PreloadLink.ts';
import { toPrintParams } from './toPrintParams.ts';
import { defaultSession } from './session.ts';

type Surface = Pick<
  Electron.WebContents,
  | 'id'
  | 'send'
  | 'loadURL'
  | 'getURL'
  | 'getTitle'
  | 'isDestroyed'
  | 'isLoading'
  | 'isCrashed'
  | 'printToPDF'
  | 'reload'
  | 'close'
  | 'focus'
  | 'setZoomFactor'
  | 'getZoomFactor'
  | 'setZoomLevel'
  | 'getZoomLevel'
  | 'openDevTools'
  | 'closeDevTools'
  | 'isDevToolsOpened'
  | 'toggleDevTools'
  | 'executeJavaScript'
  | 'getOSProcessId'
  | 'setWindowOpenHandler'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'getProcessId'
  | 'setVisualZoomLevelLimits'
  | 'setIgnoreMenuShortcuts'
  | 'setBackgroundThrottling'
  | 'forcefullyCrashRenderer'
>;
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

const all = new Map<number, WebContents>();
let nextId = 1;

/** The page inside a window, driven over the engine's protocol. */
export class WebContents extends EventEmitter implements Surface {
  /** Set by nativeTheme: what the app wants its pages to look like. */
  static colorScheme: () => Electron.NativeTheme['themeSource'] = () => 'system';

  readonly id = nextId++;
  readonly session = defaultSession;
  readonly #page: Promise<CdpSession>;
  readonly #view: PageView;
  readonly #frames: Frames;
  readonly #navigation: Navigation;
  #session: CdpSession | undefined;
  #link: PreloadLink | undefined;
  #openHandler: OpenHandler | undefined;
  #isDestroyed = false;
  #isGone = false;
  #isCrashed = false;
  #title = '';

  static getAllWebContents(): WebContents[] {
    return [...all.values()];
  }

  static fromId(id: number): WebContents | undefined {
    return all.get(id);
  }

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return [...all.values()].find((contents) => contents.#session?.targetId === targetId);
  }

  /** The contents whose page has this frame, and whether it is the page's own. */
  static ofFrame(
    frameId: string | undefined,
  ): { contents: WebContents; isMain: boolean } | undefined {
    if (frameId === undefined) return undefined;
    for (const contents of all.values()) {
      if (contents.#session?.targetId === frameId) return { contents, isMain: true };
      if (contents.#frames.has(frameId)) return { contents, isMain: false };
    }
    return undefined;
  }

  constructor(page: Promise<CdpSession>, preferences: Electron.WebPreferences) {
    super();
    this.#frames = new Frames(this);
    this.#page = page;
    this.#navigation = new Navigation(this, this.#frames, page);
    this.#view = new PageView(page);
    this.#view.zoom = preferences.zoomFactor ?? 1;
    page.catch((problem: unknown) => notice(String(problem)));
    all.set(this.id, this);
  }

  get mainFrame(): Electron.WebFrameMain {
    return this.#frames.main as unknown as Electron.WebFrameMain;
  }

  /** Makes a page of the engine this window's: scripts, bindings and events before any document. */
  async prepare(session: CdpSession, scripts: PageScripts): Promise<void> {
    this.#session = session;
    this.#frames.follow(session);
    this.#link = new PreloadLink(session, scripts, this.#frames, this);
    this.#follow(session);
    await Promise.all([
      session.send('Page.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Inspector.enable'),
      this.#link.prepare(),
    ]);
    if (this.#view.zoom !== 1) this.#view.setZoom(this.#view.zoom);
    if (WebContents.colorScheme() !== 'system')
      this.#view.setColorScheme(WebContents.colorScheme());
  }

  #follow(session: CdpSession): void {
    followPage(session, this, this.#frames.main);
    this.#navigation.follow(session);
    this.on('page-title-updated', (_event, title: string) => {
      this.#title = title;
    });
    session.on('Page.windowOpen', ({ url, windowName }: CdpParams) => {
      const details = {
        url: fromEngineUrl(url as string),
        frameName: windowName as string,
        features: '',
        disposition: 'new-window' as const,
        referrer: { url: '', policy: 'default' as const },
      };
      const answer = this.#openHandler?.(details);
      // The engine refuses new windows whatever the answer is.
      if (answer?.action !== 'deny')
        notice(`has no windows opened by a page; refused ${details.url}`);
    });
    session.on('Page.javascriptDialogOpening', ({ type }: CdpParams) => {
      if (type !== 'beforeunload') return;
      const answer = (accept: boolean): void => {
        void session.send('Page.handleJavaScriptDialog', { accept }).catch(() => undefined);
      };
      // Only a person's wish to close is the app's to refuse; a document may always be replaced.
      if (this.#isDestroyed || this.#navigation.isUnderWay) answer(true);
      else this.emit('standin-close-asked', answer);
    });
    session.on('Inspector.targetCrashed', () => {
      this.#isCrashed = true;
      this.emit('render-process-gone', createEvent({}), { reason: 'crashed', exitCode: 1 });
    });
    session.on('detached', () => this.#gone());
  }

  /** Whether the page may go where it wants to. */
  mayNavigate(url: string, isMainFrame: boolean, isRedirect: boolean): boolean {
    return this.#navigation.may(url, isMainFrame, isRedirect);
  }

  loadURL(url: string): Promise<void> {
    return this.#navigation.load(url);
  }

  reload(): void {
    this.#isCrashed = false;
    this.#navigation.reload(this.getURL());
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#isDestroyed) throw new Error('Object has been destroyed');
    if (this.#link === undefined)
      void this.#page.then(() => this.#link?.send(channel, args)).catch(() => undefined);
    else this.#link.send(channel, args);
  }

  getURL(): string {
    const { url } = this.#frames.main;
    return url === 'about:blank' ? '' : url;
  }

  getTitle(): string {
    return this.#title;
  }

  isLoading(): boolean {
    return this.#navigation.isLoading;
  }

  isCrashed(): boolean {
    return this.#isCrashed;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  getProcessId(): number {
    return this.id;
  }

  getOSProcessId(): number {
    return process.pid;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const session = await this.#page;
    const { data } = await session.send<{ data: string }>(
      'Page.printToPDF',
      toPrintParams(options),
    );
    return Buffer.from(data, 'base64');
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  focus(): void {
    this.bringToFront();
  }

  bringToFront(): void {
    this.#view.bringToFront();
  }

  holdFocus(hasFocus: boolean): void {
    this.#view.holdFocus(hasFocus);
  }

  setDocumentTitle(title: string): void {
    void this.#page.then(() => this.#link?.setDocumentTitle(title)).catch(() => undefined);
  }

  setColorScheme(scheme: Electron.NativeTheme['themeSource']): void {
    this.#view.setColorScheme(scheme);
  }

  setZoomFactor(factor: number): void {
    this.#view.setZoom(factor);
  }

  /** The window has another size: a zoomed viewport follows. */
  refit(): void {
    if (this.#view.zoom !== 1) this.#view.setZoom(this.#view.zoom);
  }

  forcefullyCrashRenderer(): void {
    // The command itself is never answered: its page is gone.
    void this.#page.then((session) => session.send('Page.crash')).catch(() => undefined);
  }

  getZoomFactor(): number {
    return this.#view.zoom;
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  getZoomLevel(): number {
    return Math.log(this.#view.zoom) / Math.log(1.2);
  }

  async setVisualZoomLevelLimits(): Promise<void> {}
  setIgnoreMenuShortcuts(): void {}
  setBackgroundThrottling(): void {}

  openDevTools(): void {
    notice('has no developer tools');
  }

  toggleDevTools(): void {
    this.openDevTools();
  }

  closeDevTools(): void {}

  isDevToolsOpened(): boolean {
    return false;
  }

  executeJavaScript(): Promise<never> {
    return Promise.reject(
      new Error(
        'the stand-in runtime refuses webContents.executeJavaScript: send a message instead',
      ),
    );
  }

  undo(): void {
    this.#view.edit('undo');
  }

  redo(): void {
    this.#view.edit('redo');
  }

  cut(): void {
    this.#view.edit('cut');
  }

  copy(): void {
    this.#view.edit('copy');
  }

  paste(): void {
    this.#view.edit('paste');
  }

  selectAll(): void {
    this.#view.edit('selectAll');
  }

  close(options?: Electron.CloseOpts): void {
    if (options?.waitForBeforeUnload) {
      this.emit('standin-close-asked', (mayClose: boolean) => {
        if (mayClose) this.destroy();
      });
    } else {
      this.destroy();
    }
  }

  /** Nobody can use it from now on; `destroyed` tells, as in Electron, when the page is really gone. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#end();
    void this.#page
      .then((session) => {
        session.once('detached', () => this.#gone());
        return session.close();
      })
      .catch(() => this.#gone())
      .finally(() => this.emit('standin-closed'));
  }

  #end(): void {
    this.#isDestroyed = true;
    all.delete(this.id);
  }

  #gone(): void {
    this.#end();
    if (this.#isGone) return;
    this.#isGone = true;
    this.emit('destroyed');
    this.emit('standin-closed');
  }
}

loudClass('webContents', WebContents);
