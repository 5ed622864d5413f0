import { useMemo } from 'react';
import { doBoxesMeet, type Box, type Point } from './geometry/box.ts';
import type { Figure } from './scene/figure.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { useSameList } from './useSameList.ts';

interface InHand {
  /** Headers stand at the pane's edge, where every drag would pull the map down. */
  readonly isHeader: boolean;
  /** Places that cards in hand leave behind on the lanes. */
  readonly origins: readonly Box[];
  /** What is near, without the badges that hang on a card in hand. */
  readonly badges: readonly Figure[];
}

/** What a drag takes out of the picture. */
export function useInHand(
  map: MapFigures,
  near: readonly Figure[],
  dragged: ReadonlyMap<string, Point>,
): InHand {
  const isHeader =
    map.view === 'lanes' && [...dragged.keys()].some((key) => key.startsWith('leader:'));
  const origins = useMemo(
    () =>
      map.view === 'free' ? [] : [...dragged.keys()].flatMap((key) => map.get(key)?.box ?? []),
    [map, dragged],
  );
  const badges = useSameList(
    useMemo(
      () =>
        near.filter(
          ({ badge, box }) =>
            badge !== undefined && !origins.some((origin) => doBoxesMeet(origin, box)),
        ),
      [near, origins],
    ),
  );
  return { isHeader, origins, badges };
}
