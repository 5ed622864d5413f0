import type { BrowserWindow, Rectangle, WebContents } from 'electron';
import type { NotesNoticeChannel, Notices } from '#shared/ipc/channels.ts';
import { BUNDLE } from './bundleProtocol.ts';

export interface NotesWindowOptions {
  /** Makes the window, not yet loaded and not yet shown, where it belongs. */
  readonly make: () => BrowserWindow;
  readonly keepState: (state: { bounds: Rectangle; isMaximized: boolean }) => void;
  /** Whether it may close now: while the app waits for the map's word on quitting, it may not. */
  readonly mayClose: () => boolean;
  /** Nobody listens any more, closed or crashed. */
  readonly onClosed: () => void;
}

/**
 * The facilitator's window: there is one or none. It holds nothing that could be lost, so that it closes
 * without a question, and its crash is a close.
 */
export class NotesWindow {
  readonly #options: NotesWindowOptions;
  #window: BrowserWindow | null = null;

  constructor(options: NotesWindowOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#window !== null;
  }

  /** For the check of senders; `null` while there is no window. */
  get contents(): WebContents | null {
    return this.#window?.webContents ?? null;
  }

  get isFocused(): boolean {
    return this.#window?.isFocused() ?? false;
  }

  /**
   * Opens it, or brings the open one to the front.
   *
   * @param isUnasked the keyboard stays where it is: nobody asked for this window
   */
  open(isUnasked = false): void {
    if (!this.#window) this.#make(isUnasked);
    else if (!isUnasked) {
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.show();
      this.#window.focus();
    }
  }

  send<C extends NotesNoticeChannel>(channel: C, notice: Notices[C]): void {
    this.#window?.webContents.send(channel, notice);
  }

  setZoom(factor: number): void {
    this.#window?.webContents.setZoomFactor(factor);
  }

  setBackground(color: string): void {
    this.#window?.setBackgroundColor(color);
  }

  /** Closes without asking, whatever state the page is in. */
  close(): void {
    const window = this.#window;
    if (!window) return;
    this.#keepState(window);
    window.destroy();
  }

  #make(isUnasked: boolean): void {
    const window = this.#options.make();
    this.#window = window;
    window.once('ready-to-show', () => (isUnasked ? window.showInactive() : window.show()));
    this.#follow(window);
    window.loadURL(BUNDLE).catch(() => this.close());
  }

  #follow(window: BrowserWindow): void {
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('close', (event) => {
      this.#keepState(window);
      if (!this.#options.mayClose()) event.preventDefault();
    });
    window.on('unresponsive', () => this.close());
    window.webContents.on('render-process-gone', () => this.close());
    window.on('closed', () => {
      if (this.#window !== window) return;
      this.#window = null;
      this.#options.onClosed();
    });
  }

  #keepState(window: BrowserWindow): void {
    this.#options.keepState({
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    });
  }
}
