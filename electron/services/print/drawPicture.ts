import { PICTURE_MADE } from '#shared/ipc/printReady.ts';
import type { PrintFile } from './PrintPages.ts';
import { withPage, type PrintTools } from './withPage.ts';

const made = {
  channel: PICTURE_MADE,
  read: (said: unknown) =>
    said instanceof Uint8Array && said.length > 0 ? said : new Error('the picture was not drawn'),
};

/**
 * Draws a picture of our own with the engine, pixel by pixel.
 *
 * @param files a page (`index.html`) with one `img`, whose width and height in pixels are what is drawn
 * @returns the PNG
 * @throws Error when the page does not load or cannot draw it, or when the signal is aborted
 */
export function drawPicture(
  files: readonly PrintFile[],
  tools: PrintTools,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  return withPage(files, tools, made, (png) => Promise.resolve(png), signal);
}
