import type { Detail } from '#shared/layout/scene.ts';

/**
 * Names smaller than this many CSS pixels give way to bars, and those to marks. Captions are a little
 * smaller than names, and are to be read too.
 */
const READABLE = 8.5;
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
