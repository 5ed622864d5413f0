/** Resolves with the time at which the frame that is due now has been handed to the compositor. */
export function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      afterThis(resolve);
    });
  });
}

/** Calls `look` in every frame until it holds; resolves after the frame that shows what it saw. */
export function paintedOnce(look: () => boolean, limitMs = 120_000): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const tick = () => {
      if (look()) {
        afterThis(resolve);
      } else if (performance.now() - start > limitMs) reject(new Error('never shown'));
      else requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

export const frame = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(resolve));

/** Until the page has stood still for a while. */
export async function quiet(frames = 20): Promise<void> {
  for (let i = 0; i < frames; i += 1) await frame();
}

/** A message is handled after the frame that is being made now. */
function afterThis(resolve: (now: number) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => resolve(performance.now()), { once: true });
  port1.start();
  port2.postMessage(null);
}
