import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import type { LaneScene, Rect } from './scene.ts';

/** An arc from one card to another: if the first area fails, the second is hit. */
export interface CascadeArc {
  readonly id: Id;
  readonly fromAreaId: Id;
  readonly toAreaId: Id;
  /** 1 a little, 2 clearly, 3 hard. */
  readonly strength: number;
  /** SVG path data from edge to edge, ending where the head begins. */
  readonly d: string;
  /** Tip of the head, and whether it points right (1) or left (-1). */
  readonly x: number;
  readonly y: number;
  readonly direction: 1 | -1;
}

/** Length of an arrow's head, which the arc leaves free. */
export const ARROW = 9;
const LEAST_BULGE = 34;

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * An arc between two rectangles: across the gap between them where there is one, else around their
 * right sides.
 */
export function arcBetween(from: Rect, to: Rect): Pick<CascadeArc, 'd' | 'x' | 'y' | 'direction'> {
  const y1 = from.y + from.height * 0.32;
  const y2 = to.y + to.height * 0.68;
  const isRight = to.x >= from.x + from.width;
  const isLeft = to.x + to.width <= from.x;
  const x1 = isLeft ? from.x : from.x + from.width;
  const x2 = isRight ? to.x : to.x + to.width;
  const direction = isRight ? 1 : -1;
  const end = x2 - direction * ARROW;
  const reach = isRight || isLeft ? Math.abs(end - x1) : 0;
  const bulge = Math.max(
    LEAST_BULGE,
    reach * 0.45,
    isRight || isLeft ? 0 : Math.abs(y2 - y1) * 0.12,
  );
  const c1 = x1 + (isLeft ? -bulge : bulge);
  const c2 = end - direction * bulge;
  const d = `M${round(x1)} ${round(y1)}C${round(c1)} ${round(y1)} ${round(c2)} ${round(y2)} ${round(end)} ${round(y2)}`;
  return { d, x: x2, y: y2, direction };
}

/** The cascades between cards of the scene, in the file's order. */
export function layoutCascades(scene: LaneScene, model: MapModel): CascadeArc[] {
  const rects = new Map(scene.cards.map((card) => [card.areaId, card.rect]));
  return model.document.cascades.flatMap(({ id, fromAreaId, toAreaId, strength }) => {
    const from = rects.get(fromAreaId);
    const to = rects.get(toAreaId);
    return from && to ? [{ id, fromAreaId, toAreaId, strength, ...arcBetween(from, to) }] : [];
  });
}
