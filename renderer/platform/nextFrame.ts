import { breathe } from './breathe.ts';

/**
 * Calls back once the next frame is drawn, with the time that took the window's thread: style, layout and paint,
 * in milliseconds. What is done in the call is seen in the frame after that.
 *
 * @returns takes the call back
 */
export function nextFrame(onDrawn: (drawnMs: number) => void): () => void {
  let isWanted = true;
  const frame = requestAnimationFrame(async () => {
    const start = performance.now();
    // A message waits behind the drawing of the frame in which it was sent.
    await breathe();
    if (isWanted) onDrawn(performance.now() - start);
  });
  return () => {
    isWanted = false;
    cancelAnimationFrame(frame);
  };
}
