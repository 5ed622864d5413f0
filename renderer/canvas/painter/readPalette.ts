import { INKS } from '#shared/drawing/ops.ts';
import type { Palette } from './paintOp.ts';

/** The theme's colours as they are now, from the variables of `inks.css`. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    INKS.map((ink) => [ink, style.getPropertyValue(`--ink-map-${ink}`).trim()]),
  ) as Record<(typeof INKS)[number], string>;
}
