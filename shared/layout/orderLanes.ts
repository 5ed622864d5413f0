import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import { sameNumbers, shaken, shuffled } from './shake.ts';
import { siftSpans, spanGroups, type SpanGroups } from './siftSpans.ts';
import { spectralOrder } from './spectralOrder.ts';

/** Work that improving may cost, in visits of a group by a node: about a second. */
const BUDGET = 80_000_000;
const MAX_ROUNDS = 40;
const MAX_TRIES = 400;
/** Share of tries that start from any order: shaking alone stays in the valley of the first one. */
const RESTARTS = 0.25;

/** The leaders whom each area's lines join, as lane numbers in the file's order. */
function laneGroups(model: MapModel): number[][] {
  return model.document.areas
    .map((area) => {
      const lanes = new Set<number>();
      for (const assignment of model.assignmentsOfArea(area.id)) {
        lanes.add(model.leaderIndex(assignment.leaderId));
      }
      for (const id of area.dispute?.claimantIds ?? []) lanes.add(model.leaderIndex(id));
      lanes.delete(-1);
      return [...lanes].sort((a, b) => a - b);
    })
    .filter((lanes) => lanes.length > 1);
}

/** The better of the two ways to read the same order: the one nearer to the file's. */
function facing(order: Int32Array): Int32Array {
  let agreement = 0;
  const middle = (order.length - 1) / 2;
  for (const [place, lane] of order.entries()) agreement += (place - middle) * (lane - middle);
  return agreement < 0 ? order.toReversed() : order;
}

function shortest(groups: SpanGroups, starts: readonly (readonly number[])[]): Int32Array {
  const work = groups.nodeCount * (groups.starts.length - 1);
  let best: Int32Array = Int32Array.from(starts[0] ?? []);
  let least = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const order = Int32Array.from(start);
    const span = siftSpans(groups, order, MAX_ROUNDS);
    if (span < least) {
      least = span;
      best = order;
    }
  }
  const next = sameNumbers();
  // A try settles in about four rounds.
  const tries = Math.min(MAX_TRIES, Math.floor(BUDGET / Math.max(1, work * 4)));
  for (let i = 0; i < tries; i++) {
    const order = i < tries * RESTARTS ? shuffled(best, next) : shaken(best, next);
    const span = siftSpans(groups, order, MAX_ROUNDS);
    if (span <= least) {
      least = span;
      best = order;
    }
  }
  return best;
}

/**
 * Leaders' ids in the order with the shortest lines: few lanes are passed by a line that does not
 * involve them. From a spectral start and the file's order, improved by moving single lanes, then
 * shaken and improved again. Deterministic; never worse than the file's order. In a large map this
 * takes up to a second: call it in a worker, and only when asked, since order reads as rank.
 */
export function orderLanes(model: MapModel): Id[] {
  const { leaders } = model.document;
  const count = leaders.length;
  const lists = laneGroups(model);
  const file = leaders.map((_, lane) => lane);
  if (count < 3 || lists.length === 0) return leaders.map((leader) => leader.id);
  const best = shortest(spanGroups(count, lists), [file, spectralOrder(count, lists)]);
  return [...facing(best)].map((lane) => leaders[lane]?.id ?? '');
}

/** How many lanes are passed by lines that do not involve them, with the lanes in this order. */
export function lanesPassed(model: MapModel, order: readonly Id[]): number {
  const places = new Int32Array(order.length);
  for (const [place, id] of order.entries()) places[model.leaderIndex(id)] = place;
  return laneGroups(model).reduce((sum, lanes) => {
    const at = lanes.map((lane) => places[lane] ?? 0);
    return sum + Math.max(...at) - Math.min(...at) + 1 - at.length;
  }, 0);
}
