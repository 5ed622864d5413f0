import type { Rectangle } from 'electron';
import { LEAST_SIZE, type Size } from './windowOptions.ts';

const FIRST: Size = { width: 1440, height: 900 };
/** So much of a window must be on a display for a person to grab it. */
const GRABBABLE = 80;

/**
 * Where the window opens: where it was, made to fit a display that is there now; in the middle of the
 * main display the first time, or when its display is gone.
 *
 * @param displays work areas, the main display first
 * @param sizes how large it opens the first time, and how small it may be
 */
export function placeWindow(
  stored: Rectangle | null,
  displays: readonly Rectangle[],
  { first = FIRST, least = LEAST_SIZE }: { readonly first?: Size; readonly least?: Size } = {},
): Rectangle {
  const home = displays[0] ?? { x: 0, y: 0, ...first };
  if (stored === null) return centre(first, home, least);
  const display = displays.find((area) => isReachable(stored, area));
  if (!display) return centre(stored, home, least);
  const { width, height } = fit(stored, display, least);
  return {
    x: clamp(stored.x, display.x, display.x + display.width - width),
    y: clamp(stored.y, display.y, display.y + display.height - height),
    width,
    height,
  };
}

function isReachable(window: Rectangle, area: Rectangle): boolean {
  const across =
    Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return across >= GRABBABLE && window.y >= area.y - 1 && window.y <= area.y + area.height - 1;
}

function centre(size: Size, area: Rectangle, least: Size): Rectangle {
  const { width, height } = fit(size, area, least);
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}

function fit(size: Size, area: Rectangle, least: Size): Size {
  return {
    width: clamp(size.width, Math.min(least.width, area.width), area.width),
    height: clamp(size.height, Math.min(least.height, area.height), area.height),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
