import { useMemo, useRef } from 'react';
import { fromItemKey } from './itemKey.ts';
import type { Point } from '#shared/lib/box.ts';
import { inputOf, renameFigures, type Asked, type Laid } from './scene/asked.ts';
import { buildFiguresNow } from './scene/buildFigures.ts';
import type { MapFigures } from './scene/MapFigures.ts';

/**
 * The figures of a map of ordinary size, laid out as React renders.
 *
 * @param asked `null` where the map is not laid out here
 * @param dragged where nodes of the free canvas are while they are dragged, by key
 */
export function useSmallFigures(
  asked: Asked | null,
  dragged: ReadonlyMap<string, Point>,
): MapFigures | null {
  const last = useRef<Laid | null>(null);
  const still = useMemo(
    () =>
      asked &&
      ((last.current && renameFigures(last.current, asked)) ?? buildFiguresNow(inputOf(asked))),
    [asked],
  );
  last.current = asked && still && { asked, figures: still };

  const isMoving = asked?.isFree === true && dragged.size > 0;
  const input = useMemo(() => (asked && isMoving ? inputOf(asked) : null), [asked, isMoving]);
  const moved = useMemo(() => {
    // Of a large map only what hangs on the cards in hand is drawn anew (`useInHand`).
    if (!input || still?.isLarge) return null;
    const places = new Map(input.places);
    for (const [key, point] of dragged) {
      const item = fromItemKey(key);
      if (item) places.set(item.id, point);
    }
    return buildFiguresNow({ ...input, places });
  }, [input, dragged, still]);
  return moved ?? still;
}
