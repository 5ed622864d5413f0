import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';

/** What stands beside the map, and the map's own edges, in CSS pixels. */
const SIDE = 300;
const EDGES = 24;
/** Names smaller than this are hard to read, in CSS pixels. */
const READ = 9.5;

/** Whether all lanes of a team can be read in a window of this width with something beside them. */
export function hasRoomBeside(leaders: number, width: number): boolean {
  const { lanePitch, gutter, margin, textSize } = LANE_METRICS.screen;
  const lanes = (leaders * lanePitch + gutter + 2 * margin) * (READ / textSize);
  return lanes + EDGES + SIDE <= width;
}
