import type { Id } from '#shared/document/fields.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { growBox, middleOf, type Box, type Point } from '#shared/lib/box.ts';
import { boxOf, pathOf } from '../geometry/curve.ts';
import { itemKey } from '../itemKey.ts';
import type { Figure } from '../scene/figure.ts';
import { curveBetween } from './freeEdge.ts';

/** The widest line, in canvas units. */
const WIDEST = 26;
/** What is counted, or made, between two looks at the clock. */
const PIECE = 500;

/**
 * What thousands of curves say together: one from a leader to the middle of each domain, the wider
 * the more areas of it involve the leader. Made in pieces: each `yield` is a place to pause.
 */
export function* freeSums(
  scene: LaneScene,
  model: MapModel,
  figures: readonly Figure[],
): Generator<void, Figure[]> {
  const boxes = new Map<string, Box>();
  for (const { kind, key, box } of figures)
    if (kind === 'card' || kind === 'header') boxes.set(key, box);
  yield;
  const domains = new Map(model.domains.map((domain) => [domain, middle(model, domain, boxes)]));
  const counts = new Map<string, { leaderId: Id; domain: string; count: number }>();
  let most = 1;
  yield;
  for (const [index, { leaderId, areaId }] of scene.edges.entries()) {
    if (index % PIECE === PIECE - 1) yield;
    const domain = model.area(areaId)?.domain.trim() ?? '';
    const key = `${leaderId}\0${domain}`;
    const sum = counts.get(key) ?? { leaderId, domain, count: 0 };
    sum.count += 1;
    most = Math.max(most, sum.count);
    counts.set(key, sum);
  }
  const sums: Figure[] = [];
  for (const [key, sum] of counts) {
    const from = boxes.get(itemKey({ kind: 'leader', id: sum.leaderId }));
    const to = domains.get(sum.domain);
    if (!from || !to) continue;
    const curve = curveBetween(from, { ...to, width: 0, height: 0 });
    const strokeWidth = Math.max(3, WIDEST * Math.sqrt(sum.count / most));
    const bounds = growBox(boxOf(curve), strokeWidth);
    sums.push({
      key: `sum:${key}`,
      kind: 'edge',
      item: null,
      box: bounds,
      bounds,
      source: sum,
      draw: () => [{ op: 'path', d: pathOf(curve), stroke: 'rule', strokeWidth }],
    });
    if (sums.length % PIECE === 0) yield;
  }
  return sums;
}

function middle(model: MapModel, domain: string, boxes: ReadonlyMap<string, Box>): Point | null {
  const places = model.areasOfDomain(domain).flatMap(({ id }) => {
    const box = boxes.get(itemKey({ kind: 'area', id }));
    return box ? [middleOf(box)] : [];
  });
  if (places.length === 0) return null;
  const sum = places.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}
