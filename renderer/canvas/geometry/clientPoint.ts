import type { Point } from '#shared/lib/box.ts';

/** Where a pointer or a finger is, in CSS pixels of the window; a finger also when it has just left. */
export function clientPoint(event: MouseEvent | TouchEvent): Point {
  const { clientX: x, clientY: y } =
    'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
  return { x, y };
}
