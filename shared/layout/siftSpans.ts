/** Groups of nodes as flat arrays, and which groups each node is in. */
export interface SpanGroups {
  readonly nodeCount: number;
  /** Members of group g: `members[starts[g]] .. members[starts[g + 1] - 1]`. */
  readonly members: Int32Array;
  readonly starts: Int32Array;
  readonly groupsOf: readonly Int32Array[];
}

/** Packs groups of two or more distinct nodes. */
export function spanGroups(nodeCount: number, groups: readonly (readonly number[])[]): SpanGroups {
  const starts = new Int32Array(groups.length + 1);
  for (const [index, group] of groups.entries())
    starts[index + 1] = (starts[index] ?? 0) + group.length;
  const members = Int32Array.from(groups.flat());
  const lists: number[][] = Array.from({ length: nodeCount }, () => []);
  for (const [index, group] of groups.entries()) for (const node of group) lists[node]?.push(index);
  return { nodeCount, members, starts, groupsOf: lists.map((list) => Int32Array.from(list)) };
}

/** Sum over the groups of last place minus first place. */
export function totalSpan({ members, starts }: SpanGroups, places: Int32Array): number {
  let sum = 0;
  for (let group = 0; group + 1 < starts.length; group++) {
    let low = places.length;
    let high = -1;
    for (let i = starts[group] ?? 0; i < (starts[group + 1] ?? 0); i++) {
      const place = places[members[i] ?? 0] ?? 0;
      if (place < low) low = place;
      if (place > high) high = place;
    }
    sum += high - low;
  }
  return sum;
}

/**
 * Takes each node out and puts it where the sum of spans is least, round after round until nothing
 * gains. Changes `order` in place and returns the sum of spans. One round is O(nodes x groups).
 */
export function siftSpans(groups: SpanGroups, order: Int32Array, maxRounds: number): number {
  const { nodeCount, members, starts, groupsOf } = groups;
  const groupCount = starts.length - 1;
  const places = new Int32Array(nodeCount);
  for (let place = 0; place < nodeCount; place++) places[order[place] ?? 0] = place;
  const lows = new Int32Array(groupCount);
  const highs = new Int32Array(groupCount);
  // Second differences: cost[p] is piecewise linear in the place p.
  const flat = new Float64Array(nodeCount + 2);
  const slope = new Float64Array(nodeCount + 2);

  const measure = (group: number, without: number) => {
    let low = nodeCount;
    let high = -1;
    for (let i = starts[group] ?? 0; i < (starts[group + 1] ?? 0); i++) {
      const node = members[i] ?? 0;
      if (node === without) continue;
      const place = places[node] ?? 0;
      if (place < low) low = place;
      if (place > high) high = place;
    }
    lows[group] = low;
    highs[group] = high;
  };

  for (let group = 0; group < groupCount; group++) measure(group, -1);
  for (let round = 0; round < maxRounds; round++) {
    let gained = 0;
    for (let node = 0; node < nodeCount; node++) {
      const own = groupsOf[node] ?? new Int32Array();
      if (own.length === 0) continue;
      const from = places[node] ?? 0;
      flat.fill(0);
      slope.fill(0);
      // Places as if the node were gone: what stood behind it moves up by one.
      const shifted = (place: number) => (place > from ? place - 1 : place);
      for (const group of own) measure(group, node);
      let cursor = 0;
      for (let group = 0; group < groupCount; group++) {
        const low = shifted(lows[group] ?? 0);
        const high = shifted(highs[group] ?? 0);
        if (own[cursor] === group) {
          cursor++;
          // p <= low: high + 1 - p; low < p <= high: high + 1 - low; beyond: p - low.
          // Against high - low that is 1 + max(0, low - p) + max(0, p - high - 1).
          slope[0] = (slope[0] ?? 0) - 1;
          slope[low] = (slope[low] ?? 0) + 1;
          slope[high + 1] = (slope[high + 1] ?? 0) + 1;
          flat[0] = (flat[0] ?? 0) + low;
        } else {
          flat[low + 1] = (flat[low + 1] ?? 0) + 1;
          flat[high + 1] = (flat[high + 1] ?? 0) - 1;
        }
      }
      let level = 0;
      let rise = 0;
      let climbed = 0;
      let best = Number.POSITIVE_INFINITY;
      let bestPlace = from;
      let here = 0;
      for (let place = 0; place < nodeCount; place++) {
        level += flat[place] ?? 0;
        const cost = level + climbed;
        if (place === from) here = cost;
        const isNearer = cost === best && Math.abs(place - from) < Math.abs(bestPlace - from);
        if (cost < best || isNearer) {
          best = cost;
          bestPlace = place;
        }
        rise += slope[place] ?? 0;
        climbed += rise;
      }
      if (best < here) {
        gained += here - best;
        order.copyWithin(
          ...(bestPlace > from
            ? ([from, from + 1, bestPlace + 1] as const)
            : ([bestPlace + 1, bestPlace, from] as const)),
        );
        order[bestPlace] = node;
        const [first, last] = bestPlace > from ? [from, bestPlace] : [bestPlace, from];
        for (let place = first; place <= last; place++) places[order[place] ?? 0] = place;
        // What stood between the two places moves by one; the order among the others stays.
        const step = bestPlace > from ? -1 : 1;
        for (let group = 0; group < groupCount; group++) {
          const low = lows[group] ?? 0;
          const high = highs[group] ?? 0;
          if (low >= first && low <= last) lows[group] = low + step;
          if (high >= first && high <= last) highs[group] = high + step;
        }
      }
      for (const group of own) measure(group, -1);
    }
    if (gained === 0) break;
  }
  return totalSpan(groups, places);
}
