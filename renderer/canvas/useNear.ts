import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import { growBox, middleOf } from '#shared/lib/box.ts';
import { visibleBox } from './geometry/view.ts';
import type { Figure } from './scene/figure.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { useGradually } from './useGradually.ts';

/** From this zoom on, what is near the eye of a large map is React's. */
const NEAR_ZOOM = 0.45;
/** So many nodes at most: the whole window stays below 2,500 elements. */
const MOST = 110;

/**
 * What React draws. Of a small map all of it; of a large one the cards and headers in the viewport
 * plus a third around, and whatever the keyboard or the selection needs an element for.
 *
 * @param needed keys that always have an element
 * @param isOpened whether the eye is where the map opens: before, what is near it never will be
 * @param isInHand whether something is dragged: what moves with it must not lag behind
 */
export function useNear(
  map: MapFigures,
  needed: ReadonlySet<string>,
  isOpened: boolean,
  isInHand: boolean,
): ReturnType<typeof useGradually> {
  // A step a sixth of the pane wide, so that a frame of panning changes nothing here.
  const region = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (!isOpened || !map.isLarge || zoom < NEAR_ZOOM) return '';
    const step = Math.max(1, Math.min(width, height) / 6);
    const snap = (value: number) => Math.round(value / step) * step;
    return `${snap(x)} ${snap(y)} ${zoom} ${width} ${height}`;
  });
  const near = useMemo(() => {
    if (!map.isLarge || region === '') return NOTHING;
    const [x = 0, y = 0, zoom = 1, width = 0, height = 0] = region.split(' ').map(Number);
    const shown = visibleBox({ x, y, zoom }, { width, height });
    const found = map
      .within(growBox(shown, Math.min(shown.width, shown.height) / 3))
      .filter(({ kind }) => kind === 'card' || kind === 'header' || kind === 'badge');
    return nearest(found, middleOf(shown));
  }, [map, region]);
  const wanted = useMemo(() => {
    if (!map.isLarge) return map.figures;
    const all = new Set(near);
    for (const key of needed) {
      const figure = map.get(key);
      if (figure) all.add(figure);
    }
    return [...all];
  }, [map, near, needed]);
  // A small map opens as a whole. On a wall nothing is shuffled about: one picture dissolves into the next.
  const isAtOnce = isInHand || map.isOnWall || (!map.isLarge && !isOpened);
  const arrangement = useMemo(() => arrangementOf(map), [map]);
  return useGradually(wanted, { arrangement, needed, isAtOnce });
}

/** On the lanes, whose areas and in which bands; on the free canvas everything stands where it was put. */
function arrangementOf({ view, scene }: MapFigures): string {
  if (view !== 'lanes') return view;
  const whose = scene.sections.map(({ onlyLeaderId }) => onlyLeaderId ?? '');
  return [...whose, ...scene.bands.map(({ id }) => id)].join('\n');
}

const NOTHING: readonly Figure[] = [];

/** The nearest to the eye, in the order in which they are painted. */
function nearest(figures: readonly Figure[], eye: { readonly x: number; readonly y: number }) {
  if (figures.length <= MOST) return figures;
  const distances = new Map(
    figures.map((figure) => {
      const middle = middleOf(figure.box);
      return [figure, Math.hypot(middle.x - eye.x, middle.y - eye.y)] as const;
    }),
  );
  const farthest = [...distances.values()].sort((a, b) => a - b)[MOST - 1] ?? 0;
  return figures.filter((figure) => (distances.get(figure) ?? 0) <= farthest).slice(0, MOST);
}
