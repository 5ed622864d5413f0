import { canvas } from '#renderer/store/canvasHandle.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Whether copying and pasting are about the cells of the matrix. */
export function isInGrid(): boolean {
  return getState().session.screen === 'matrix';
}

/**
 * Copies or cuts the selected cells, from a menu: the grid hears it as the event that a key makes. What is
 * on the clipboard only a key may bring: reading it otherwise is a permission that the app denies itself.
 */
export function clipCells(verb: 'copy' | 'cut' | 'paste'): void {
  canvas()?.focus();
  if (verb === 'paste')
    verbs.notify('Press the keys for Paste to put what you copied into the matrix.');
  else document.execCommand(verb);
}
