import type { Rect } from './scene.ts';

export type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

/** A new top left corner, in whole canvas units. */
export interface Moved {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** How far along its side a box is taken hold of: its beginning, its middle or its end. */
const HOLD: Readonly<Record<Edge, { readonly axis: 'x' | 'y'; readonly at: 0 | 0.5 | 1 }>> = {
  left: { axis: 'x', at: 0 },
  centre: { axis: 'x', at: 0.5 },
  right: { axis: 'x', at: 1 },
  top: { axis: 'y', at: 0 },
  middle: { axis: 'y', at: 0.5 },
  bottom: { axis: 'y', at: 1 },
};

/**
 * Puts boxes in one line, at the outermost edge of that side or in the middle of all of them; the
 * other direction stays as it is.
 *
 * @param boxes by id, in canvas units
 * @returns every box with its new corner
 */
export function alignBoxes(boxes: ReadonlyMap<string, Rect>, edge: Edge): readonly Moved[] {
  const { axis, at } = HOLD[edge];
  const side = sideOf(axis);
  const all = [...boxes.values()];
  const start = Math.min(...all.map((box) => box[axis]));
  const end = Math.max(...all.map((box) => box[axis] + box[side]));
  // The widest stands on a whole unit, or to align twice would move the others by half of one.
  const widest = Math.max(...all.map((box) => box[side])) * at;
  const line = Math.round(start + (end - start) * at - widest) + widest;
  return [...boxes].map(([id, box]) => moved(id, box, axis, line - box[side] * at));
}

/**
 * Leaves the same gap between every box and the next, in the order of their middles; the first and
 * the last stay. Boxes that have no room between those overlap evenly.
 *
 * @param boxes by id, in canvas units
 * @returns every box with its new corner
 */
export function spreadBoxes(boxes: ReadonlyMap<string, Rect>, axis: 'x' | 'y'): readonly Moved[] {
  const side = sideOf(axis);
  const middle = (box: Rect) => box[axis] + box[side] / 2;
  const inOrder = [...boxes].toSorted(([, a], [, b]) => middle(a) - middle(b));
  const first = inOrder[0]?.[1];
  const last = inOrder.at(-1)?.[1];
  if (!first || !last) return [];
  const filled = inOrder.reduce((sum, [, box]) => sum + box[side], 0);
  const gap = (last[axis] + last[side] - first[axis] - filled) / (inOrder.length - 1);
  let at = first[axis];
  return inOrder.map(([id, box]) => {
    const place = moved(id, box, axis, at);
    at += box[side] + gap;
    return place;
  });
}

const sideOf = (axis: 'x' | 'y') => (axis === 'x' ? 'width' : 'height');

/** Half a unit means nothing, and would stand in the file. */
function moved(id: string, box: Rect, axis: 'x' | 'y', to: number): Moved {
  const corner = { x: box.x, y: box.y, [axis]: to };
  return { id, x: Math.round(corner.x), y: Math.round(corner.y) };
}
