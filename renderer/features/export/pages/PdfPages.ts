import { PDFWorker, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import { startWorker } from '#renderer/platform/startWorker.ts';
// Vite gives the worker's address as the default export of this request.
// oxlint-disable-next-line import/default
import pdfWorkerUrl from './pdfWorker.ts?worker&url';

/** Width and height of a page in pt. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** An open PDF: its pages as pictures and as text. Made of bytes alone; asks no network. */
export class PdfPages {
  readonly #document: PDFDocumentProxy;
  readonly #stop: () => void;
  readonly #pages = new Map<number, Promise<PDFPageProxy>>();

  private constructor(document: PDFDocumentProxy, stop: () => void) {
    this.#document = document;
    this.#stop = stop;
  }

  /**
   * @throws Error when the bytes are no PDF, or when there are no workers
   */
  static async open(bytes: Uint8Array): Promise<PdfPages> {
    const port = startWorker(pdfWorkerUrl, 'pdf');
    if (!port) throw new Error('There is no worker to read the pages.');
    const worker = PDFWorker.create({ port });
    const stop = () => {
      worker.destroy();
      port.terminate();
    };
    try {
      const opening = getDocument({
        // The bytes travel to the worker and are gone here.
        data: bytes.slice(),
        worker,
        // Everything is in the file: neither compiled code nor fonts of the machine are wanted.
        useWasm: false,
        useSystemFonts: false,
        enableXfa: false,
        disableWorkerRendering: true,
      });
      return new PdfPages(await opening.promise, stop);
    } catch (problem) {
      stop();
      throw problem;
    }
  }

  get count(): number {
    return this.#document.numPages;
  }

  /** @param number from 1 */
  async sizeOf(number: number): Promise<PageSize> {
    const { width, height } = (await this.#page(number)).getViewport({ scale: 1 });
    return { width, height };
  }

  /**
   * Draws a page into a canvas, whose pixels it sets.
   *
   * @param width of the page in pixels of the canvas
   * @throws Error when the signal is aborted meanwhile
   */
  async draw(
    number: number,
    canvas: HTMLCanvasElement,
    width: number,
    signal: AbortSignal,
  ): Promise<void> {
    const page = await this.#page(number);
    signal.throwIfAborted();
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const task = page.render({ canvas, viewport });
    const cancel = () => task.cancel();
    signal.addEventListener('abort', cancel);
    try {
      await task.promise;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  /** What a page says, in the order of its content. */
  async textOf(number: number): Promise<string> {
    const { items } = await (await this.#page(number)).getTextContent();
    return items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join('');
  }

  close(): void {
    void this.#document.cleanup().catch(() => undefined);
    this.#stop();
  }

  #page(number: number): Promise<PDFPageProxy> {
    const known = this.#pages.get(number) ?? this.#document.getPage(number);
    this.#pages.set(number, known);
    return known;
  }
}
