import { PRINT_READY } from '#shared/ipc/printReady.ts';
import type { PrintFile } from './PrintPages.ts';
import { withPage, type PrintTools } from './withPage.ts';

const ready = {
  channel: PRINT_READY,
  read: (missing: unknown) => (missing === 0 ? true : new Error('a font of the page did not load')),
};

/**
 * Prints a page of our own with the engine. The page says by `PRINT_READY` that its fonts are there;
 * no timer stands in for that.
 *
 * @param files the page (`index.html`), its style sheets and fonts
 * @returns the PDF: paper from the page's own `@page` rules, tagged, with an outline from its headings
 * @throws Error when the page does not load, a font is missing, or the signal is aborted
 */
export function printPdf(
  files: readonly PrintFile[],
  tools: PrintTools,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const print = (_ready: true, window: Electron.BrowserWindow) =>
    window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  return withPage(files, tools, ready, print, signal);
}
