import { ipcRenderer } from 'electron';
import { PICTURE_MADE, PRINT_READY } from '#shared/ipc/printReady.ts';

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

/** A page that holds nothing but a picture is drawn instead: its pixels go to main. */
async function tellPicture(picture: HTMLImageElement): Promise<void> {
  ipcRenderer.send(PICTURE_MADE, await draw(picture).catch(() => null));
}

async function draw(picture: HTMLImageElement): Promise<Uint8Array | null> {
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const { promise, resolve } = Promise.withResolvers<Blob | null>();
  canvas.toBlob(resolve, 'image/png');
  const blob = await promise;
  return blob && new Uint8Array(await blob.arrayBuffer());
}

function begin(): void {
  const picture = document.querySelector('img');
  void (picture ? tellPicture(picture) : tellWhenReady());
}

if (document.readyState === 'complete') begin();
else window.addEventListener('load', begin);
