/** Reads a PDF beside the window; the module listens as soon as it is loaded. */
// oxlint-disable-next-line import/no-unassigned-import
import 'pdfjs-dist/build/pdf.worker.mjs';
