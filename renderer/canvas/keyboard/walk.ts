import type { Box } from '#shared/lib/box.ts';
import { middleOf } from '#shared/lib/box.ts';

/** Something that the keyboard can stand on. */
export interface Place {
  readonly key: string;
  readonly box: Box;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The direction of an arrow key, by `KeyboardEvent.key`. */
export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A detour sideways costs this many times the way ahead. */
const DETOUR = 3;
/** What is not straight ahead comes after everything that is, within this many units. */
const ASIDE = 400;

/**
 * Where an arrow key leads: the nearest place ahead, those in the same lane (up, down) or row (left,
 * right) before any other. `null` at the end of the map. Ties go to the earlier place.
 */
export function walk(
  places: readonly Place[],
  from: Place | undefined,
  direction: Direction,
): Place | null {
  if (!from) return places[0] ?? null;
  const start = middleOf(from.box);
  const isSideways = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: Place | null = null;
  let bestCost = Infinity;
  for (const place of places) {
    if (place.key === from.key) continue;
    const middle = middleOf(place.box);
    const ahead = sign * (isSideways ? middle.x - start.x : middle.y - start.y);
    if (ahead < 1) continue;
    const aside = Math.abs(isSideways ? middle.y - start.y : middle.x - start.x);
    const reach =
      (isSideways ? place.box.height + from.box.height : place.box.width + from.box.width) / 4;
    const cost = ahead + aside * DETOUR + (aside <= reach ? 0 : ASIDE);
    if (cost < bestCost) {
      best = place;
      bestCost = cost;
    }
  }
  return best;
}
