import type { Rectangle } from 'electron';
import { placeWindow } from './placeWindow.ts';
import type { Size } from './windowOptions.ts';

/** What the facilitator's window needs at its narrowest: one column, its buttons in a row. */
export const LEAST_NOTES: Size = { width: 420, height: 480 };
const FIRST: Size = { width: 1180, height: 800 };
/** Beside the map on the only display there is. */
const FIRST_BESIDE: Size = { width: 520, height: 760 };

/** One display, by the place it takes in the system's points. */
export interface DisplayPlace {
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

/** The displays on which the map is not: where the room does not look. */
export function otherDisplays(
  map: Rectangle,
  displays: readonly DisplayPlace[],
): readonly DisplayPlace[] {
  const [home, ...others] = displays.toSorted(
    (a, b) => shared(map, b.bounds) - shared(map, a.bounds),
  );
  // Two displays that mirror each other are one picture.
  return others.filter(({ bounds }) => home === undefined || shared(bounds, home.bounds) === 0);
}

/**
 * Where the facilitator's window opens: on a display that the map is not on, where it was there; with one
 * display alone, where it was, or at the map's right edge the first time.
 *
 * @param map the map's own window
 */
export function placeNotes(
  stored: Rectangle | null,
  map: Rectangle,
  displays: readonly DisplayPlace[],
): Rectangle {
  const elsewhere = otherDisplays(map, displays).map(({ workArea }) => workArea);
  if (elsewhere.length > 0) {
    const there = elsewhere.find((area) => stored !== null && shared(stored, area) > 0);
    return placeWindow(there ? stored : null, there ? [there] : elsewhere, {
      first: FIRST,
      least: LEAST_NOTES,
    });
  }
  const first = FIRST_BESIDE;
  const areas = displays.map(({ workArea }) => workArea);
  const beside = { x: map.x + map.width - first.width, y: map.y, ...first };
  return placeWindow(stored ?? beside, areas, { first, least: LEAST_NOTES });
}

/** The area that two rectangles have in common. */
function shared(a: Rectangle, b: Rectangle): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}
