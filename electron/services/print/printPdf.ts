import type { BrowserWindow, BrowserWindowConstructorOptions, IpcMain } from 'electron';
import { PRINT_READY } from '#shared/ipc/printReady.ts';
import type { PrintFile, PrintPages } from './PrintPages.ts';

/** A page that is not ready by then never will be. In ms; the largest maps take some seconds. */
const PATIENCE_MS = 120_000;

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

/**
 * Prints a page of our own with the engine. The page says by `PRINT_READY` that its fonts are there;
 * no timer stands in for that. A page that dies, and an abort at any moment, end it at once.
 *
 * @param files the page (`index.html`), its style sheets and fonts
 * @returns the PDF: paper from the page's own `@page` rules, tagged, with an outline from its headings
 * @throws Error when the page does not load, a font is missing, or the signal is aborted
 */
export async function printPdf(
  files: readonly PrintFile[],
  { openWindow, ipc, pages, preload }: PrintTools,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const offered = pages.offer(files);
  const window = openWindow(printWindowOptions(preload));
  const watch = watchFor(window, ipc, signal);
  try {
    await Promise.race([window.loadURL(offered.url), watch.ended]);
    await Promise.race([watch.ready, watch.ended]);
    const printing = window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    // Its failure after an abort concerns nobody.
    printing.catch(() => {});
    return await Promise.race([printing, watch.ended]);
  } finally {
    watch.stop();
    offered.withdraw();
    if (!window.isDestroyed()) window.destroy();
  }
}

interface Watch {
  /** Resolves when the page can be printed. */
  readonly ready: Promise<void>;
  /** Rejects when it never can be, or need not be any more. */
  readonly ended: Promise<never>;
  stop(): void;
}

function watchFor(window: BrowserWindow, ipc: PrintTools['ipc'], signal?: AbortSignal): Watch {
  const ready = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<never>();
  const fail = (reason: string) => ended.reject(new Error(reason));
  // Nobody may be waiting when it happens; whoever races hears of it all the same.
  ended.promise.catch(() => {});
  const hear = (event: { readonly sender: unknown }, missing: unknown) => {
    if (event.sender !== window.webContents) return;
    if (missing === 0) ready.resolve();
    else fail('a font of the page did not load');
  };
  const abort = () => fail('the export was cancelled');
  const timer = setTimeout(() => fail('the page to print did not become ready'), PATIENCE_MS);
  ipc.on(PRINT_READY, hear);
  window.webContents.on('render-process-gone', () => fail('the page to print came to an end'));
  signal?.addEventListener('abort', abort);
  return {
    ready: ready.promise,
    ended: ended.promise,
    stop: () => {
      clearTimeout(timer);
      ipc.removeListener(PRINT_READY, hear);
      signal?.removeEventListener('abort', abort);
    },
  };
}
