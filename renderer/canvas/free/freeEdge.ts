import type { DrawOp, Ink } from '#shared/drawing/ops.ts';
import type { Detail, SceneEdge } from '#shared/layout/scene.ts';
import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import { middleOf, type Box, type Point } from '#shared/lib/box.ts';
import { pathOf, pointOn, type Curve } from '../geometry/curve.ts';

/** An edge of the free canvas: a curve from the leader to the area, its station near the area. */
export interface FreeEdge {
  readonly edge: SceneEdge;
  readonly curve: Curve;
  readonly station: Point;
}

/**
 * Where on the curve the station sits: close to the card, clear of it. Each part has a column of its
 * own, since curves of neighbouring cards meet at about the same place.
 */
const AGREE_AT = 0.87;
const CONSULT_AT = 0.81;
const INFORMED_AT = 0.75;
const OWNER_AT = 0.5;

const LEAST_GAP = 24;

/** Bends from one box to the other, leaving each at the side that faces the other. */
export function curveBetween(from: Box, to: Box): Curve {
  const [a, b] = [middleOf(from), middleOf(to)];
  // From the side wherever there is room between them: most leaders stand left of their areas.
  const isSideways = Math.abs(b.x - a.x) - (from.width + to.width) / 2 > LEAST_GAP;
  if (isSideways) {
    const sign = b.x > a.x ? 1 : -1;
    const start = { x: a.x + (sign * from.width) / 2, y: a.y };
    const end = { x: b.x - (sign * to.width) / 2, y: b.y };
    const bend = Math.max(24, Math.abs(end.x - start.x) / 2);
    return [
      start,
      { x: start.x + sign * bend, y: start.y },
      { x: end.x - sign * bend, y: end.y },
      end,
    ];
  }
  const sign = b.y > a.y ? 1 : -1;
  const start = { x: a.x, y: a.y + (sign * from.height) / 2 };
  const end = { x: b.x, y: b.y - (sign * to.height) / 2 };
  const bend = Math.max(24, Math.abs(end.y - start.y) / 2);
  return [
    start,
    { x: start.x, y: start.y + sign * bend },
    { x: end.x, y: end.y - sign * bend },
    end,
  ];
}

/** An edge between two placed boxes. */
export function freeEdge(edge: SceneEdge, from: Box, to: Box): FreeEdge {
  const curve = curveBetween(from, to);
  return { edge, curve, station: pointOn(curve, stationAt(edge)) };
}

function stationAt({ role, level }: SceneEdge): number {
  if (role === 'owner') return OWNER_AT;
  if (role === 'informed') return INFORMED_AT;
  return level === 'agree' ? AGREE_AT : CONSULT_AT;
}

/** The same line styles and stations as on the lanes, on a curve. */
export function drawFreeEdge(free: FreeEdge, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const { edge, curve, station } = free;
  const d = pathOf(curve);
  const width = metrics.lineStroke;
  if (edge.role === 'owner' && edge.mode === 'shared')
    return [
      { op: 'path', d, stroke: 'shared', strokeWidth: width * 3.2 },
      { op: 'path', d, stroke: 'paper', strokeWidth: width * 1.3 },
    ];
  if (edge.role === 'owner')
    return [{ op: 'path', d, stroke: 'sovereign', strokeWidth: width * 1.6 }];
  const ink: Ink =
    edge.role === 'informed' ? 'informed' : edge.isClaimant ? 'undecided' : 'coordinated';
  const dash = edge.role === 'informed' ? [1.5, 5] : [6, 4];
  const line: DrawOp = { op: 'path', d, stroke: ink, strokeWidth: width, dash };
  if (detail === 'marks') return [{ op: 'path', d, stroke: ink, strokeWidth: width }];
  const at = { cx: station.x, cy: station.y };
  if (edge.role === 'informed')
    return [line, { op: 'circle', ...at, r: metrics.dotRadius, fill: ink }];
  const isFilled = edge.level === 'agree';
  return [
    line,
    {
      op: 'circle',
      ...at,
      r: metrics.stationRadius,
      fill: isFilled ? ink : 'paper',
      stroke: ink,
      strokeWidth: 2,
    },
  ];
}
