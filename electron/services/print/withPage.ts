import type { BrowserWindow, BrowserWindowConstructorOptions, IpcMain } from 'electron';
import { PrintTimeout } from '#shared/ipc/PrintTimeout.ts';
import type { PrintFile, PrintPages } from './PrintPages.ts';

/**
 * A page that is not printed by then never will be. In ms; the largest maps take a minute or two of a busy machine, and
 * whoever waits can stop it.
 */
const PATIENCE_MS = 900_000;

export interface PrintTools {
  readonly openWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly ipc: Pick<IpcMain, 'on' | 'removeListener'>;
  readonly pages: PrintPages;
  /** Absolute path of the bundled preload of printed pages. */
  readonly preload: string;
}

/** The options of the hidden window: as closed as the app's own, and nothing to see. */
export function printWindowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    show: false,
    width: 1_000,
    height: 1_000,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      javascript: true,
    },
  };
}

/** What is said by the page's preload: on which channel, and what it means. */
interface Signal<T> {
  readonly channel: string;
  /** The value, or an Error where the page says that it is not to be had. */
  readonly read: (said: unknown) => T | Error;
}

/**
 * Shows files of our own in a hidden window, waits until the page's preload speaks, and hands the window on.
 * A page that dies, and an abort at any moment, end it at once.
 *
 * @throws PrintTimeout when it takes too long
 * @throws Error when the page does not load or says that something is missing, or the signal is aborted
 */
export async function withPage<T, R>(
  files: readonly PrintFile[],
  { openWindow, ipc, pages, preload }: PrintTools,
  awaited: Signal<T>,
  work: (said: T, window: BrowserWindow) => Promise<R>,
  signal?: AbortSignal,
): Promise<R> {
  signal?.throwIfAborted();
  const window = openWindow(printWindowOptions(preload));
  const offered = pages.offer(files);
  // A page asks for its files until it is gone, also one that nobody waits for any more.
  window.webContents.once('destroyed', () => offered.withdraw());
  const watch = watchFor(window, ipc, awaited, signal);
  try {
    await Promise.race([window.loadURL(offered.url), watch.ended]);
    const said = await Promise.race([watch.said, watch.ended]);
    const working = work(said, window);
    // Its failure after an abort concerns nobody.
    working.catch(() => {});
    return await Promise.race([working, watch.ended]);
  } finally {
    watch.stop();
    if (!window.isDestroyed()) window.destroy();
  }
}

interface Watch<T> {
  readonly said: Promise<T>;
  /** Rejects when the page never can be used, or need not be any more. */
  readonly ended: Promise<never>;
  stop(): void;
}

function watchFor<T>(
  window: BrowserWindow,
  ipc: PrintTools['ipc'],
  { channel, read }: Signal<T>,
  signal?: AbortSignal,
): Watch<T> {
  const said = Promise.withResolvers<T>();
  const ended = Promise.withResolvers<never>();
  const fail = (reason: string) => ended.reject(new Error(reason));
  // Nobody may be waiting when it happens; whoever races hears of it all the same.
  ended.promise.catch(() => {});
  const hear = (event: { readonly sender: unknown }, told: unknown) => {
    if (event.sender !== window.webContents) return;
    const value = read(told);
    if (value instanceof Error) ended.reject(value);
    else said.resolve(value);
  };
  const abort = () => fail('the export was cancelled');
  const timer = setTimeout(
    () => ended.reject(new PrintTimeout('the page to print was not done in time')),
    PATIENCE_MS,
  );
  ipc.on(channel, hear);
  window.webContents.on('render-process-gone', () => fail('the page to print came to an end'));
  signal?.addEventListener('abort', abort);
  return {
    said: said.promise,
    ended: ended.promise,
    stop: () => {
      clearTimeout(timer);
      ipc.removeListener(channel, hear);
      signal?.removeEventListener('abort', abort);
    },
  };
}
