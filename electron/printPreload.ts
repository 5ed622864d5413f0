import { ipcRenderer } from 'electron';
import { PRINT_READY } from '#shared/ipc/printReady.ts';

/**
 * The preload of a page that is printed: it exposes nothing, and tells main when every declared font
 * is there. All are asked for by name, since what only the running footer uses would otherwise be
 * loaded when the pages are being made, and be missing on them.
 */
async function tellWhenReady(): Promise<void> {
  const loads = await Promise.allSettled([...document.fonts].map((font) => font.load()));
  await document.fonts.ready;
  const missing = loads.filter(({ status }) => status === 'rejected').length;
  ipcRenderer.send(PRINT_READY, missing);
}

if (document.readyState === 'complete') void tellWhenReady();
else window.addEventListener('load', () => void tellWhenReady());
