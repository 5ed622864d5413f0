import type { MapDocument } from '#shared/document/document.ts';
import { mulberry32 } from '../map/mulberry32.ts';

/**
 * Lanes that an area's lines pass without involving them, in the best of `starts` random orders, each
 * improved by moving one lane at a time to its best place until no move gains. Written without
 * anything of `shared/layout`, so that a mistake there cannot hide here.
 */
export function bestOfRandomOrders(document: MapDocument, starts: number, seed: number): number {
  const index = new Map(document.leaders.map(({ id }, place) => [id, place]));
  const sets = new Map<string, Set<number>>();
  for (const { areaId, leaderId } of document.assignments) {
    const set = sets.get(areaId) ?? new Set();
    set.add(index.get(leaderId) ?? 0);
    sets.set(areaId, set);
  }
  const groups = [...sets.values()].filter((set) => set.size > 1).map((set) => [...set]);
  const random = mulberry32(seed);
  let best = Number.POSITIVE_INFINITY;
  for (let start = 0; start < starts; start += 1) {
    best = Math.min(best, improve(shuffle(document.leaders.length, random), groups));
  }
  return best;
}

function shuffle(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, lane) => lane);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

function improve(order: number[], groups: readonly (readonly number[])[]): number {
  const count = order.length;
  const groupsOf = Array.from({ length: count }, (_, lane) =>
    groups.filter((group) => group.includes(lane)),
  );
  const others = Array.from({ length: count }, (_, lane) => {
    const own = new Set(groupsOf[lane]);
    return groups.filter((group) => !own.has(group));
  });
  for (;;) {
    let hasGained = false;
    for (let lane = 0; lane < count; lane += 1) {
      const from = order.indexOf(lane);
      const rest = order.filter((other) => other !== lane);
      const places = new Int32Array(count);
      rest.forEach((other, place) => (places[other] = place));
      const costs = insertionCosts(lane, places, groupsOf[lane] ?? [], others[lane] ?? [], count);
      const least = Math.min(...costs);
      if (least >= (costs[from] ?? 0)) continue;
      rest.splice(costs.indexOf(least), 0, lane);
      order = rest;
      hasGained = true;
    }
    if (!hasGained) return passedIn(order, groups);
  }
}

/** For every place where the lane may be put: what all groups' spans come to, less a constant. */
function insertionCosts(
  lane: number,
  places: Int32Array,
  own: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
  count: number,
): number[] {
  const costs = Array.from({ length: count }, () => 0);
  // Between first and last of a group, the lane makes its line one lane longer.
  const opens = new Int32Array(count + 1);
  for (const group of others) {
    const [low, high] = reach(group, places, -1);
    opens[low + 1] = (opens[low + 1] ?? 0) + 1;
    opens[high + 1] = (opens[high + 1] ?? 0) - 1;
  }
  let open = 0;
  for (let place = 0; place < count; place += 1) {
    open += opens[place] ?? 0;
    costs[place] = open;
  }
  for (const group of own) {
    const [low, high] = reach(group, places, lane);
    for (let place = 0; place < count; place += 1) {
      const span = place <= low ? high + 1 - place : place > high ? place - low : high + 1 - low;
      costs[place] = (costs[place] ?? 0) + span;
    }
  }
  return costs;
}

function reach(group: readonly number[], places: Int32Array, without: number): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, -1];
  for (const lane of group) {
    if (lane === without) continue;
    const place = places[lane] ?? 0;
    if (place < low) low = place;
    if (place > high) high = place;
  }
  return [low, high];
}

function passedIn(order: readonly number[], groups: readonly (readonly number[])[]): number {
  const places = new Int32Array(order.length);
  order.forEach((lane, place) => (places[lane] = place));
  return groups.reduce((sum, group) => {
    const [low, high] = reach(group, places, -1);
    return sum + high - low + 1 - group.length;
  }, 0);
}
