import type { MapModel } from '../model/mapModel.ts';
import { hasRailLabel, type Figure } from './laneFigure.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import type { LabelAbove } from './railLabel.ts';
import { badgesOfArea, badgesWidth, heldBy, standBeside } from './sceneBadges.ts';

/** Px that a row takes above and below its centre, lane by lane; place 0 is left of the first lane. */
export interface RowReach {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

export function emptyReach(laneCount: number): RowReach {
  return { up: new Float64Array(laneCount + 1), down: new Float64Array(laneCount + 1) };
}

/** A line passing, also one with badges beside a station on it. */
const LINE = 2;
const LINE_WITH_BADGES = 12;
/** Half of a label of three lines on a rail. */
const RAIL_LABEL = 25;
const AIR = 2;

/**
 * Notes what a figure takes of its row: its card with what hangs from it, stations with badges above
 * and below, labels on its rail or above it.
 *
 * @param half half the height of its card
 */
export function addReach(
  reach: RowReach,
  figure: Figure,
  half: number,
  {
    model,
    metrics,
    above,
    laneX,
  }: {
    model: MapModel;
    metrics: LaneMetrics;
    above: LabelAbove | null;
    laneX: (lane: number) => number;
  },
): void {
  const badge = Math.ceil(metrics.badgeHeight * 1.2);
  const hanging = badge - heldBy(metrics);
  const loose = badgesOfArea(model, figure.area.id, metrics);
  const put = (lane: number, up: number, down: number) => {
    const at = lane + 1;
    reach.up[at] = Math.max(reach.up[at] ?? 0, up);
    reach.down[at] = Math.max(reach.down[at] ?? 0, down);
  };
  const hasBeside = figure.seats.some(
    ({ kind, leaderId }) => kind === 'station' && loose.has(leaderId),
  );
  const line = hasRailLabel(figure) && !above ? RAIL_LABEL : hasBeside ? LINE_WITH_BADGES : LINE;
  for (let lane = figure.low; lane <= figure.high; lane++) put(lane, line, line);
  const stacked = metrics.stationRadius + AIR + badge;
  for (const seat of figure.seats) {
    if (seat.kind === 'station') put(seat.lane, metrics.stationRadius, metrics.stationRadius);
    const own = loose.get(seat.leaderId);
    if (!own || seat.kind === 'card') continue;
    loose.delete(seat.leaderId);
    if (seat.kind === 'station') {
      const takes = (kind: 'risk' | 'redLine') =>
        own.some((one) => one.kind === kind) ? stacked : 0;
      put(seat.lane, takes('redLine'), takes('risk'));
    } else put(seat.lane, 0, metrics.cardHeight / 2 + hanging);
  }
  for (const seat of figure.seats) {
    if (seat.kind === 'block') put(seat.lane, metrics.cardHeight / 2, metrics.cardHeight / 2);
  }
  const hung = badgesWidth([...loose.values()].flat());
  put(figure.cardLane, half, hung > 0 ? half + hanging : half);
  for (let lane = figure.low; lane <= figure.high; lane++) {
    // Badges of the row above hang in the lane's own column.
    const left = laneX(lane) - metrics.lanePitch / 2;
    const right = left + metrics.lanePitch;
    if (above && left < above.x + above.width && right > above.x) put(lane, half + above.height, 0);
  }
  // More badges than a card is wide reach under the lanes on its left.
  const beyond = Math.ceil((hung + 7 - metrics.cardWidth) / metrics.lanePitch);
  for (let step = 1; step <= beyond && figure.cardLane - step >= -1; step++) {
    put(figure.cardLane - step, 0, half + hanging);
  }
}

/** The same where the name stands in the gutter: blocks and stations with badges above and below, or beside. */
export function addGutterReach(
  reach: RowReach,
  figure: Figure,
  {
    model,
    metrics,
    roomBeside,
  }: { model: MapModel; metrics: LaneMetrics; roomBeside: (lane: number) => number },
): void {
  const badge = Math.ceil(metrics.badgeHeight * 1.2);
  const block = metrics.inGutter.block / 2;
  const loose = badgesOfArea(model, figure.area.id, metrics);
  const put = (lane: number, up: number, down: number) => {
    const at = lane + 1;
    reach.up[at] = Math.max(reach.up[at] ?? 0, up);
    reach.down[at] = Math.max(reach.down[at] ?? 0, down);
  };
  for (let lane = figure.seats[0]?.lane ?? 0; lane <= figure.high; lane++) put(lane, LINE, LINE);
  for (const { kind, lane, leaderId } of figure.seats) {
    const half = kind === 'station' ? metrics.stationRadius : block;
    const own = loose.get(leaderId) ?? [];
    const width = kind === 'station' ? metrics.stationRadius : metrics.blockWidth / 2;
    if (own.length > 0 && standBeside(own, width, roomBeside(lane))) {
      put(lane, Math.max(half, badge / 2), Math.max(half, badge / 2));
      continue;
    }
    const beyond = (what: 'risk' | 'redLine') =>
      own.some((one) => one.kind === what) ? AIR + badge : 0;
    put(lane, half + beyond('redLine'), half + beyond('risk'));
  }
}

/** From the centre of a row to that of the next one below. */
export function rowDistance(above: RowReach, below: RowReach, least: number): number {
  return below.up.reduce((most, up, lane) => {
    const down = above.down[lane] ?? 0;
    return up > 0 && down > 0 ? Math.max(most, down + up + AIR) : most;
  }, least);
}
