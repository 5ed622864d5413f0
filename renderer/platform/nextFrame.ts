import { breathe } from './breathe.ts';

/**
 * Calls back once the next frame is drawn: what is done then is seen in the frame after that.
 *
 * @returns takes the call back
 */
export function nextFrame(onDrawn: () => void): () => void {
  let isWanted = true;
  const frame = requestAnimationFrame(async () => {
    // A message waits behind the drawing of the frame in which it was sent.
    await breathe();
    if (isWanted) onDrawn();
  });
  return () => {
    isWanted = false;
    cancelAnimationFrame(frame);
  };
}
