import type { Cascade } from '../document/cascade.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from './mapModel.ts';
import { strongComponents, type Digraph } from './strongComponents.ts';

type Reach = ReadonlyMap<Id, number>;

// Edits that leave the cascades alone keep their array, and with it what was counted.
const known = new WeakMap<readonly Cascade[], Reach>();

/**
 * How many other areas the cascades of each area reach, directly or not; areas that lead nowhere are left
 * out. Counted once for each list of cascades. At 10,000 areas a walk from each of them takes ten times as
 * long as these sets of bits over components.
 */
export function cascadeReach(model: MapModel): Reach {
  const { cascades } = model.document;
  const present = known.get(cascades);
  if (present) return present;
  const counted = countReach(cascades);
  known.set(cascades, counted);
  return counted;
}

function countReach(cascades: readonly Cascade[]): Reach {
  const { ids, graph } = graphOf(cascades);
  const { count, of } = strongComponents(graph);
  const { places, firstPlace } = placesOf(of, count);
  const reached = reachOfComponents(graph, of, count, places, firstPlace);
  const reach = new Map<Id, number>();
  for (const [node, id] of ids.entries()) {
    // Without the area itself.
    const others = (reached[of[node] as number] as number) - 1;
    if (others > 0) reach.set(id, others);
  }
  return reach;
}

function graphOf(cascades: readonly Cascade[]): { ids: Id[]; graph: Digraph } {
  const ids: Id[] = [];
  const numbers = new Map<Id, number>();
  const numberOf = (id: Id): number => {
    const present = numbers.get(id);
    if (present !== undefined) return present;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const from = new Uint32Array(cascades.length);
  const to = new Uint32Array(cascades.length);
  for (const [index, { fromAreaId, toAreaId }] of cascades.entries()) {
    from[index] = numberOf(fromAreaId);
    to[index] = numberOf(toAreaId);
  }
  const size = ids.length;
  const starts = new Uint32Array(size + 1);
  for (const node of from) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < size; node += 1) {
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  }
  const targets = new Uint32Array(cascades.length);
  const next = starts.slice();
  for (let index = 0; index < from.length; index += 1) {
    const node = from[index] as number;
    const place = next[node] as number;
    targets[place] = to[index] as number;
    next[node] = place + 1;
  }
  return { ids, graph: { size, starts, targets } };
}

/** Areas in the order of their components: a component is a range of places, and leads to earlier ones only. */
function placesOf(of: Uint32Array, count: number) {
  const firstPlace = new Uint32Array(count + 1);
  for (const component of of) {
    firstPlace[component + 1] = (firstPlace[component + 1] as number) + 1;
  }
  for (let component = 0; component < count; component += 1) {
    firstPlace[component + 1] =
      (firstPlace[component + 1] as number) + (firstPlace[component] as number);
  }
  const places = new Uint32Array(of.length);
  const next = firstPlace.slice();
  for (let node = 0; node < of.length; node += 1) {
    const component = of[node] as number;
    const place = next[component] as number;
    places[place] = node;
    next[component] = place + 1;
  }
  return { places, firstPlace };
}

/**
 * Per component: how many areas it holds and reaches. Components come after all that they lead to. All sets
 * lie in one piece of memory: at forty areas, to get one for each would take longer than all else here.
 */
function reachOfComponents(
  { starts, targets }: Digraph,
  of: Uint32Array,
  count: number,
  places: Uint32Array,
  firstPlace: Uint32Array,
): Uint32Array {
  // A set holds the words from its first to its last only: what is reached often lies close together.
  const firstWord = new Uint32Array(count);
  const offset = new Uint32Array(count + 1);
  for (let component = 0; component < count; component += 1) {
    const [first, end] = [firstPlace[component] as number, firstPlace[component + 1] as number];
    let low = first >>> 5;
    for (let place = first; place < end; place += 1) {
      const node = places[place] as number;
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1) {
        const target = of[targets[at] as number] as number;
        if (target !== component && (firstWord[target] as number) < low) {
          low = firstWord[target] as number;
        }
      }
    }
    firstWord[component] = low;
    offset[component + 1] = (offset[component] as number) + ((end + 31) >>> 5) - low;
  }
  const words = new Uint32Array(offset[count] as number);
  const reached = new Uint32Array(count);
  for (let component = 0; component < count; component += 1) {
    const [first, end] = [firstPlace[component] as number, firstPlace[component + 1] as number];
    const start = offset[component] as number;
    const low = firstWord[component] as number;
    for (let place = first; place < end; place += 1) {
      const node = places[place] as number;
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1) {
        const target = of[targets[at] as number] as number;
        if (target === component) continue;
        let to = start + (firstWord[target] as number) - low;
        for (
          let from = offset[target] as number;
          from < (offset[target + 1] as number);
          from += 1
        ) {
          words[to] = (words[to] as number) | (words[from] as number);
          to += 1;
        }
      }
      const word = start + (place >>> 5) - low;
      words[word] = (words[word] as number) | (1 << (place & 31));
    }
    reached[component] = countBits(words, start, offset[component + 1] as number);
  }
  return reached;
}

function countBits(words: Uint32Array, from: number, end: number): number {
  let bits = 0;
  for (let word = from; word < end; word += 1) {
    let v = words[word] as number;
    if (v === 0) continue;
    v -= (v >>> 1) & 0x55555555;
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    bits += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return bits;
}
