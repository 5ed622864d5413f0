import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { Detail, SceneLane } from '#shared/layout/scene.ts';
import type { DrawOp } from './ops.ts';

/** A leader's line, in the pieces that no foreign line passes. */
export function drawLane(lane: SceneLane, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const strokeWidth = detail === 'marks' ? metrics.laneStroke * 1.5 : metrics.laneStroke;
  if (detail === 'marks') {
    // From afar the breaks would only flicker.
    const [y1] = lane.pieces;
    const y2 = lane.pieces.at(-1);
    if (y1 === undefined || y2 === undefined) return [];
    return [{ op: 'line', x1: lane.x, y1, x2: lane.x, y2, stroke: 'lane', strokeWidth }];
  }
  const ops: DrawOp[] = [];
  for (let at = 0; at + 1 < lane.pieces.length; at += 2) {
    const [y1, y2] = [lane.pieces[at] as number, lane.pieces[at + 1] as number];
    ops.push({ op: 'line', x1: lane.x, y1, x2: lane.x, y2, stroke: 'lane', strokeWidth });
  }
  return ops;
}
