import type { Detail } from '#shared/layout/scene.ts';

/** Text smaller than this many CSS pixels gives way to bars, and those to marks. */
const READABLE = 6.5;
const VISIBLE = 3;

/**
 * How much is drawn at a scale.
 *
 * @param textSize size of the map's names, in canvas units
 * @param scale CSS pixels a unit
 */
export function detailAt(textSize: number, scale: number): Detail {
  const size = textSize * scale;
  return size >= READABLE ? 'full' : size >= VISIBLE ? 'bars' : 'marks';
}
