import type { DrawOp } from '#shared/drawing/ops.ts';
import type { Id } from '#shared/document/fields.ts';
import type { LaneScene, SceneBadge, SceneCard, SceneHeader } from '#shared/layout/scene.ts';
import { boxAround, growBox, type Box, type Point } from '#shared/lib/box.ts';
import { boxOf } from '../geometry/curve.ts';
import { itemKey } from '../itemKey.ts';
import type { Figure } from '../scene/figure.ts';
import { badgeFigure, cardFigure, headerFigure } from '../scene/nodeFigures.ts';
import { drawFreeEdge, freeEdge } from './freeEdge.ts';

/**
 * The free canvas as figures: the cards and headers of the lane map, each at its own place, and the
 * roles as curves between them. One after the other in painting order, so that a large map can be made
 * in pieces.
 *
 * @param places top left corners by id; who has none stands where the lane map has it
 */
export function* freeFigures(
  scene: LaneScene,
  places: ReadonlyMap<Id, Point>,
): Generator<Figure, void> {
  const { metrics } = scene;
  const boxes = new Map<string, Box>();
  const shifts = new Map<string, Point>();
  const nodes: Figure[] = [];
  const badges: Figure[] = [];
  const addBadge = (badge: SceneBadge) => badges.push(badgeFigure(scene, badge));

  for (const card of scene.cards) {
    const moved = moveCard(card, places.get(card.areaId));
    const key = itemKey({ kind: 'area', id: card.areaId });
    boxes.set(key, moved.rect);
    shifts.set(key, { x: moved.rect.x - card.rect.x, y: moved.rect.y - card.rect.y });
    moved.badges.forEach(addBadge);
    nodes.push(cardFigure(scene, moved));
  }
  for (const header of scene.headers) {
    const key = itemKey({ kind: 'leader', id: header.leaderId });
    if (boxes.has(key)) continue;
    const moved = moveHeader(header, places.get(header.leaderId));
    boxes.set(key, moved.rect);
    moved.badges.forEach(addBadge);
    nodes.push(clearOfLines(headerFigure(scene, moved)));
  }

  for (const edge of scene.edges) {
    const ends = [
      itemKey({ kind: 'leader', id: edge.leaderId }),
      itemKey({ kind: 'area', id: edge.areaId }),
    ] as const;
    const from = boxes.get(ends[0]);
    const to = boxes.get(ends[1]);
    if (!from || !to) continue;
    const free = freeEdge(edge, from, to);
    const r = metrics.stationRadius;
    const box = { x: free.station.x - r, y: free.station.y - r, width: 2 * r, height: 2 * r };
    const item =
      edge.assignmentId === null ? null : ({ kind: 'assignment', id: edge.assignmentId } as const);
    const card = shifts.get(ends[1]);
    edge.badges.forEach((badge, index) =>
      addBadge(
        edge.kind === 'card' && card
          ? moveBadge(badge, card.x, card.y)
          : badgeAtStation(badge, free.station, r, index),
      ),
    );
    yield {
      key: item ? itemKey(item) : edge.id,
      kind: 'edge',
      item,
      box,
      bounds: growBox(boxAround([boxOf(free.curve), box]) ?? box, 4),
      source: free,
      draw: (detail) => drawFreeEdge(free, metrics, detail),
      ends,
    };
  }
  yield* nodes;
  yield* badges;
}

/** On ground of its own, as a card is: lines from a leader beyond it would strike out what it says. */
function clearOfLines(header: Figure): Figure {
  const ground: DrawOp = { op: 'rect', ...header.box, fill: 'paper' };
  return { ...header, draw: (detail) => [ground, ...header.draw(detail)] };
}

const shift = (box: Box, dx: number, dy: number): Box => ({ ...box, x: box.x + dx, y: box.y + dy });

const moveBadge = (badge: SceneBadge, dx: number, dy: number): SceneBadge => ({
  ...badge,
  rect: shift(badge.rect, dx, dy),
});

/** Beside its station, further ones in a row. */
function badgeAtStation(
  badge: SceneBadge,
  { x, y }: Point,
  radius: number,
  index: number,
): SceneBadge {
  const { width, height } = badge.rect;
  const left = x + radius + 3 + index * (width + 3);
  return { ...badge, rect: { x: left, y: y - height / 2, width, height } };
}

function moveCard(card: SceneCard, place: Point | undefined): SceneCard {
  const [dx, dy] = place ? [place.x - card.rect.x, place.y - card.rect.y] : [0, 0];
  const rect = shift(card.rect, dx, dy);
  return {
    ...card,
    rect,
    textRect: shift(card.textRect, dx, dy),
    bounds: rect,
    railLabel: null,
    badges: card.badges.map((badge) => moveBadge(badge, dx, dy)),
  };
}

function moveHeader(header: SceneHeader, place: Point | undefined): SceneHeader {
  const [dx, dy] = place ? [place.x - header.rect.x, place.y - header.rect.y] : [0, 0];
  return {
    ...header,
    sectionId: '',
    rect: shift(header.rect, dx, dy),
    laneX: header.laneX + dx,
    badges: header.badges.map((badge) => moveBadge(badge, dx, dy)),
  };
}
