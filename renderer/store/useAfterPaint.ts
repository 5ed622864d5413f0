import { useEffect, useState } from 'react';

/** False while the component is first rendered, true once the page has been painted with it. */
export function useAfterPaint(): boolean {
  return usePaints(1) > 0;
}

/**
 * How often the page has been painted since the component was first rendered, counted up to `most`: for
 * pieces of work of which each may hold up one frame, and no two the same one.
 */
export function usePaints(most: number): number {
  const [paints, setPaints] = useState(0);
  const isDue = paints < most;
  useEffect(() => {
    if (!isDue) return undefined;
    return afterPaint(() => setPaints((painted) => painted + 1));
  }, [isDue, paints]);
  return Math.min(paints, most);
}

/**
 * Runs something once the page has been painted as it is now.
 *
 * @returns the function that calls it off
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
