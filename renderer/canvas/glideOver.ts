import type { useStoreApi } from '@xyflow/react';
import type { View } from './geometry/view.ts';

/** What is read of React Flow's store: where the eye stands, and when that changes. */
type EyeStore = Pick<ReturnType<typeof useStoreApi>, 'getState' | 'subscribe'>;

/**
 * The engine moves the picture from one eye to the other by itself, in the time and manner in which cards move:
 * React Flow stands where the eye goes from the first frame on, and no frame of ours is spent on the way. What
 * would move the eye beneath it ends it, or that were seen only afterwards, as a jump: a hand that takes hold of
 * the map, a key, another view, whoever asked for it.
 *
 * @param after where React Flow stands already
 * @param duration in milliseconds
 */
export function glideOver(
  host: HTMLElement | null,
  store: EyeStore,
  before: View,
  after: View,
  duration: number,
): void {
  const picture = host?.querySelector('.react-flow__viewport');
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!host || !picture || isCalm) return;
  const easing = getComputedStyle(host).getPropertyValue('--ease');
  const way = [before, after].map((view) => ({ transform: transformOf(view) }));
  const motion = picture.animate(way, { duration, easing });
  const end = () => motion.cancel();
  const taken = new AbortController();
  const options = { capture: true, signal: taken.signal };
  for (const type of ['wheel', 'pointerdown']) host.addEventListener(type, end, options);
  // Wherever the keyboard stands: keys that move the eye are the window's too.
  window.addEventListener('keydown', end, options);
  const stands = store.getState().transform;
  const leave = store.subscribe(({ transform }) => {
    if (transform.some((part, index) => part !== stands[index])) end();
  });
  void motion.finished
    .catch(() => undefined)
    .then(() => {
      taken.abort();
      leave();
    });
}

const transformOf = ({ x, y, zoom }: View) => `translate(${x}px, ${y}px) scale(${zoom})`;
