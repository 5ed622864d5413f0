import { useMemo } from 'react';
import { doBoxesMeet, type Box, type Point } from '#shared/lib/box.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { Hanging } from './free/Hanging.ts';
import type { Figure } from './scene/figure.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { useSameList } from './useSameList.ts';

interface InHand {
  /** Headers stand at the pane's edge, where every drag would pull the map down. */
  readonly isHeader: boolean;
  /** Places that cards in hand leave behind on the lanes. */
  readonly origins: readonly Box[];
  /** What is near, without the badges that hang on a card in hand; on the free canvas they go along. */
  readonly badges: readonly Figure[];
  /** Of a large free canvas: lines, arcs and far badges that go along, where they are now. */
  readonly hanging: readonly Figure[];
  /** Keys of all that the picture leaves out because it is in hand. */
  readonly away: ReadonlySet<string>;
}

/** What a drag takes out of the picture. */
export function useInHand(
  map: MapFigures,
  model: MapModel,
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
  const follows = map.view === 'free' && map.isLarge && dragged.size > 0;
  const held = useSameList(useMemo(() => (follows ? [...dragged.keys()] : []), [follows, dragged]));
  const together = useMemo(
    () => (held.length > 0 ? new Hanging(map, model, new Set(held)) : null),
    [map, model, held],
  );
  const moved = useMemo(() => together?.at(dragged) ?? NOTHING, [together, dragged]);
  const away = together?.keys ?? NOTHING_AWAY;
  const isNear = useMemo(() => new Set(near.map(({ key }) => key)), [near]);
  const badges = useSameList(
    useMemo(
      () => [
        ...near.filter(
          ({ key, badge, box }) =>
            badge !== undefined &&
            !away.has(key) &&
            !origins.some((origin) => doBoxesMeet(origin, box)),
        ),
        ...moved.filter(({ key, badge }) => badge !== undefined && isNear.has(key)),
      ],
      [near, origins, away, moved, isNear],
    ),
  );
  const hanging = useMemo(
    () => moved.filter(({ key, badge }) => badge === undefined || !isNear.has(key)),
    [moved, isNear],
  );
  return { isHeader, origins, badges, hanging, away };
}

const NOTHING: readonly Figure[] = [];
const NOTHING_AWAY: ReadonlySet<string> = new Set();
