/** Runs it after the frames in which an edit is laid out, or the pane changes its size. */
export function onceLaidOut(show: () => void, frames = 2): void {
  if (frames === 0) show();
  else requestAnimationFrame(() => onceLaidOut(show, frames - 1));
}
