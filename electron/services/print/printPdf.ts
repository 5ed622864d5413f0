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
 * no timer stands in for that.
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
  const offered = pages.offer(files);
  const window = openWindow(printWindowOptions(preload));
  try {
    const ready = whenReady(window, ipc, signal);
    // An abort that comes while the page still loads is answered below.
    ready.catch(() => {});
    await window.loadURL(offered.url);
    await ready;
    signal?.throwIfAborted();
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    offered.withdraw();
    if (!window.isDestroyed()) window.destroy();
  }
}

function whenReady(
  window: BrowserWindow,
  ipc: PrintTools['ipc'],
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      clearTimeout(timer);
      ipc.removeListener(PRINT_READY, hear);
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const hear = (event: { readonly sender: unknown }, missing: unknown) => {
      if (event.sender !== window.webContents) return;
      done(missing === 0 ? resolve : () => reject(new Error('a font of the page did not load')));
    };
    const abort = () => done(() => reject(new Error('the export was cancelled')));
    const timer = setTimeout(
      () => done(() => reject(new Error('the page to print did not become ready'))),
      PATIENCE_MS,
    );
    ipc.on(PRINT_READY, hear);
    signal?.addEventListener('abort', abort);
  });
}
