import { afterPaint } from './useAfterPaint.ts';

/** So long the pieces of one frame may take together, in milliseconds; one is always done. */
const SLICE_MS = 8;

const waiting = new Set<() => void>();
let isGoing = false;

/**
 * Has a piece of work done when its turn comes: after a paint, as many of them as take a few milliseconds, in
 * the order in which they were asked for. However many parts of the window ask at once, none of its frames is
 * held up by more than one piece.
 *
 * @returns the function that calls it off
 */
export function inTurn(work: () => void): () => void {
  waiting.add(work);
  goOn();
  return () => void waiting.delete(work);
}

function goOn(): void {
  if (isGoing || waiting.size === 0) return;
  isGoing = true;
  afterPaint(() => {
    isGoing = false;
    try {
      doSome();
    } finally {
      goOn();
    }
  });
}

function doSome(): void {
  const end = performance.now() + SLICE_MS;
  for (const work of waiting) {
    waiting.delete(work);
    work();
    if (performance.now() >= end) return;
  }
}
