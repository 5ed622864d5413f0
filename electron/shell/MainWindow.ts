import type { BrowserWindow, Rectangle, WebContents } from 'electron';
import type { DocumentState, MapNoticeChannel, Notices } from '#shared/ipc/channels.ts';
import { displayText } from '#shared/layout/displayText.ts';
import { BUNDLE } from './bundleProtocol.ts';
import { CloseGuard, type CloseGuardOptions } from './CloseGuard.ts';

export interface MainWindowOptions extends Pick<
  CloseGuardOptions,
  'quit' | 'whenSaved' | 'askPerson'
> {
  readonly platform: NodeJS.Platform;
  readonly isMaximized: boolean;
  readonly keepState: (state: { bounds: Rectangle; isMaximized: boolean }) => void;
}

/** The map's window: title, notices, and the way it closes. */
export class MainWindow {
  readonly #window: BrowserWindow;
  readonly #options: MainWindowOptions;
  readonly guard: CloseGuard;

  constructor(window: BrowserWindow, options: MainWindowOptions) {
    this.#window = window;
    this.#options = options;
    this.guard = new CloseGuard({
      ...options,
      ask: (isQuitting) => this.send('window.closing', { isQuitting }),
      destroy: () => {
        if (!window.isDestroyed()) window.destroy();
      },
      reload: () => window.webContents.reload(),
      setTimer: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
    this.#follow();
  }

  /** For the check of senders; `null` once the window is gone. */
  get contents(): WebContents | null {
    return this.#window.isDestroyed() ? null : this.#window.webContents;
  }

  /** Loads the page; the window shows itself once there is something to see. */
  async load(): Promise<void> {
    await this.#window.loadURL(BUNDLE);
  }

  send<C extends MapNoticeChannel>(channel: C, notice: Notices[C]): void {
    if (!this.#window.isDestroyed()) this.#window.webContents.send(channel, notice);
  }

  showDocument({ title, isDirty }: DocumentState, path: string | null, isReadOnly = false): void {
    this.guard.documentTold(isDirty);
    const shown = displayText(title);
    const mark = isReadOnly ? ' (read-only)' : '';
    const name = shown === '' ? 'Remit' : `${shown}${mark} — Remit`;
    // macOS has its own dot in the close button, and a proxy icon for the file.
    const isMac = this.#options.platform === 'darwin';
    this.#window.setTitle(isDirty && !isMac ? `● ${name}` : name);
    this.#window.setDocumentEdited(isDirty);
    if (isMac) this.#window.setRepresentedFilename(path ?? '');
  }

  toggleFullScreen(): void {
    this.#window.setFullScreen(!this.#window.isFullScreen());
  }

  /** Returns whether it was full before. */
  setFullScreen(isFull: boolean): boolean {
    const wasFull = this.#window.isFullScreen();
    if (wasFull !== isFull) this.#window.setFullScreen(isFull);
    return wasFull;
  }

  /** In front of everything: somebody handed a file over. */
  raise(): void {
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
  }

  #follow(): void {
    const window = this.#window;
    window.once('ready-to-show', () => {
      if (this.#options.isMaximized) window.maximize();
      window.show();
    });
    // The title is the document's, not the page's.
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('close', (event) => {
      this.#keepState();
      event.preventDefault();
      this.guard.closeWanted();
    });
    window.on('unresponsive', () => this.guard.hung());
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') this.guard.gone();
    });
  }

  #keepState(): void {
    const isMaximized = this.#window.isMaximized();
    this.#options.keepState({ bounds: this.#window.getNormalBounds(), isMaximized });
  }
}
