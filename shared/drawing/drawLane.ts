import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { Detail, SceneLane } from '#shared/layout/scene.ts';
import type { DrawOp } from './ops.ts';

/** A leader's line, in the pieces that no foreign line passes. */
export function drawLane(lane: SceneLane, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const strokeWidth = detail === 'marks' ? metrics.laneStroke * 1.5 : metrics.laneStroke;
  if (detail === 'marks') {
    // From afar the breaks would only flicker.
    const first = lane.segments[0];
    const last = lane.segments.at(-1);
    if (!first || !last) return [];
    const ends = { x1: lane.x, y1: first.y1, x2: lane.x, y2: last.y2 };
    return [{ op: 'line', ...ends, stroke: 'lane', strokeWidth }];
  }
  return lane.segments.map(({ y1, y2 }) => ({
    op: 'line',
    x1: lane.x,
    y1,
    x2: lane.x,
    y2,
    stroke: 'lane',
    strokeWidth,
  }));
}
