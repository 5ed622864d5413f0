import { ipcRenderer } from 'electron';
import { PRINT_READY } from '#shared/ipc/printReady.ts';

/**
 * The preload of a page that is printed: it exposes nothing, and tells main when every font is there
 * and the first layout with them is done.
 */
async function tellWhenReady(): Promise<void> {
  await document.fonts.ready;
  const missing = [...document.fonts].filter((font) => font.status === 'error').length;
  ipcRenderer.send(PRINT_READY, missing);
}

if (document.readyState === 'complete') void tellWhenReady();
else window.addEventListener('load', () => void tellWhenReady());
