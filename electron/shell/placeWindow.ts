import type { Rectangle } from 'electron';
import { LEAST_SIZE } from './windowOptions.ts';

const FIRST = { width: 1440, height: 900 } as const;
/** So much of a window must be on a display for a person to grab it. */
const GRABBABLE = 80;

/**
 * Where the window opens: where it was, made to fit a display that is there now; in the middle of the
 * main display the first time, or when its display is gone.
 *
 * @param displays work areas, the main display first
 */
export function placeWindow(stored: Rectangle | null, displays: readonly Rectangle[]): Rectangle {
  const home = displays[0] ?? { x: 0, y: 0, ...FIRST };
  if (stored === null) return centre(FIRST, home);
  const display = displays.find((area) => isReachable(stored, area));
  if (!display) return centre(stored, home);
  const { width, height } = fit(stored, display);
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

function centre(size: { width: number; height: number }, area: Rectangle): Rectangle {
  const { width, height } = fit(size, area);
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}

function fit(size: { width: number; height: number }, area: Rectangle) {
  return {
    width: clamp(size.width, Math.min(LEAST_SIZE.width, area.width), area.width),
    height: clamp(size.height, Math.min(LEAST_SIZE.height, area.height), area.height),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
