import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import { growBox, middleOf } from './geometry/box.ts';
import { visibleBox } from './geometry/view.ts';
import type { Figure } from './scene/figure.ts';
import type { MapFigures } from './scene/MapFigures.ts';

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
 */
export function useNear(
  map: MapFigures,
  needed: ReadonlySet<string>,
  isOpened: boolean,
): readonly Figure[] {
  // A step a sixth of the pane wide, so that a frame of panning changes nothing here.
  const region = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (!isOpened || !map.isLarge || zoom < NEAR_ZOOM) return '';
    const step = Math.max(1, Math.min(width, height) / 6);
    const snap = (value: number) => Math.round(value / step) * step;
    return `${snap(x)} ${snap(y)} ${zoom} ${width} ${height}`;
  });
  return useMemo(() => {
    if (!map.isLarge) return map.figures;
    const near = new Set<Figure>();
    if (region !== '') {
      const [x = 0, y = 0, zoom = 1, width = 0, height = 0] = region.split(' ').map(Number);
      const shown = visibleBox({ x, y, zoom }, { width, height });
      const found = map
        .within(growBox(shown, Math.min(shown.width, shown.height) / 3))
        .filter(({ kind }) => kind === 'card' || kind === 'header' || kind === 'badge');
      for (const figure of nearest(found, middleOf(shown))) near.add(figure);
    }
    for (const key of needed) {
      const figure = map.get(key);
      if (figure) near.add(figure);
    }
    return [...near];
  }, [map, region, needed]);
}

function nearest(figures: readonly Figure[], eye: { readonly x: number; readonly y: number }) {
  if (figures.length <= MOST) return figures;
  const distance = ({ box }: Figure) => {
    const middle = middleOf(box);
    return Math.hypot(middle.x - eye.x, middle.y - eye.y);
  };
  return [...figures].sort((a, b) => distance(a) - distance(b)).slice(0, MOST);
}
