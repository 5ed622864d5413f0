import { ARROW, type CascadeArc } from '#shared/layout/layoutCascades.ts';
import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { Detail } from '#shared/layout/scene.ts';
import type { DrawOp } from './ops.ts';

const n = (value: number) => Math.round(value * 10) / 10;

/**
 * An arc with its head, the wider the harder. Without a halo: it would wipe out the names that the arc
 * passes; painters set arcs below the cards.
 */
export function drawCascade(arc: CascadeArc, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const width = metrics.lineStroke * (0.4 + 0.5 * arc.strength) * (detail === 'marks' ? 3 : 1);
  const back = arc.x - arc.direction * ARROW;
  const half = ARROW * 0.46 + width / 2;
  const head = `M${n(arc.x)} ${n(arc.y)}L${n(back)} ${n(arc.y - half)}L${n(back)} ${n(arc.y + half)}Z`;
  return [
    { op: 'path', d: arc.d, stroke: 'cascade', strokeWidth: width },
    { op: 'path', d: head, fill: 'cascade', stroke: 'paper', strokeWidth: 1 },
  ];
}
