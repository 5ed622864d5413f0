import type { View } from './geometry/view.ts';

/**
 * The engine moves the picture from one eye to the other by itself, in the time and manner in which cards move:
 * React Flow stands where the eye goes from the first frame on, and no frame of ours is spent on the way. A hand
 * that takes hold of the map ends it.
 *
 * @param duration in milliseconds
 */
export function glideOver(
  host: HTMLElement | null,
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
  const taken = new AbortController();
  const options = { capture: true, signal: taken.signal };
  for (const type of ['wheel', 'pointerdown'])
    host.addEventListener(type, () => motion.cancel(), options);
  void motion.finished.catch(() => undefined).then(() => taken.abort());
}

const transformOf = ({ x, y, zoom }: View) => `translate(${x}px, ${y}px) scale(${zoom})`;
