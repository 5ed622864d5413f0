import { finish } from '../lib/finish.ts';
import { countCrossings, endPlaces, placesOf, type Bipartite, type Layer } from './bipartite.ts';
import { sameNumbers, shaken, shuffled } from './shake.ts';
import { spectralOrder } from './spectralOrder.ts';

const MAX_SWEEPS = 24;
const MAX_SIFT_ROUNDS = 12;
/** Sifting may compare so many pairs of neighbours; beyond, nodes move less far. About a second. */
const SIFT_BUDGET = 120_000_000;
/** Up to so many nodes every start is sifted, beyond only the best. */
const SMALL = 200;
/** Small maps are shaken and sifted again, as often as this allows: some tens of ms. */
const SHAKE_BUDGET = 1_500_000;
const MAX_TRIES = 14;

/** Orders of both layers. */
export interface Untangled {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly crossings: number;
}

/** Sorts a layer by the mean place of its neighbours; nodes without any keep their relative place. */
function barycentre(layer: Layer, order: Int32Array, otherPlaces: Int32Array): Int32Array {
  const scale = otherPlaces.length / Math.max(1, layer.count);
  const keys = new Float64Array(layer.count);
  for (const [place, node] of order.entries()) {
    const [from, to] = [layer.starts[node] ?? 0, layer.starts[node + 1] ?? 0];
    let sum = 0;
    for (let i = from; i < to; i++) sum += otherPlaces[layer.neighbours[i] ?? 0] ?? 0;
    keys[node] = to > from ? sum / (to - from) : place * scale;
  }
  const places = placesOf(order);
  return order.toSorted(
    (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || (places[a] ?? 0) - (places[b] ?? 0),
  );
}

/**
 * What each place costs an edge that ends there: how many edges of the node end before it, minus how
 * many end behind it. Summed over another node's edges, this is the crossings with that node in front,
 * minus those with it behind.
 */
function weigh(costs: Int32Array, layer: Layer, ends: Int32Array, node: number): void {
  const [from, to] = [layer.starts[node] ?? 0, layer.starts[node + 1] ?? 0];
  costs.fill(0);
  for (let i = from; i < to; i++) {
    const place = ends[i] ?? 0;
    costs[place] = (costs[place] ?? 0) + 1;
  }
  let before = 0;
  for (let place = 0; place < costs.length; place++) {
    const here = costs[place] ?? 0;
    costs[place] = before - (to - from - before - here);
    before += here;
  }
}

/** Moves every node of a layer to its best place within reach. Returns the crossings gained. */
function sift(layer: Layer, order: Int32Array, otherPlaces: Int32Array): number {
  const { count, starts } = layer;
  const ends = endPlaces(layer, otherPlaces);
  const costs = new Int32Array(otherPlaces.length);
  const degree = ends.length / Math.max(1, count);
  const reach = Math.max(
    12,
    Math.floor(SIFT_BUDGET / MAX_SIFT_ROUNDS / Math.max(1, count * degree * 4)),
  );
  const places = placesOf(order);
  let gained = 0;
  for (let node = 0; node < count; node++) {
    if (starts[node] === starts[node + 1]) continue;
    weigh(costs, layer, ends, node);
    const from = places[node] ?? 0;
    const first = Math.max(0, from - reach);
    const last = Math.min(count - 1, from + reach);
    let best = 0;
    let bestPlace = from;
    let cost = 0;
    for (let place = from - 1; place >= first; place--) {
      const other = order[place] ?? 0;
      for (let i = starts[other] ?? 0; i < (starts[other + 1] ?? 0); i++)
        cost -= costs[ends[i] ?? 0] ?? 0;
      if (cost < best) {
        best = cost;
        bestPlace = place;
      }
    }
    cost = 0;
    for (let place = from + 1; place <= last; place++) {
      const other = order[place] ?? 0;
      for (let i = starts[other] ?? 0; i < (starts[other + 1] ?? 0); i++)
        cost += costs[ends[i] ?? 0] ?? 0;
      if (cost < best) {
        best = cost;
        bestPlace = place;
      }
    }
    if (bestPlace === from) continue;
    gained -= best;
    move(order, places, from, bestPlace);
  }
  return gained;
}

/** Takes a node from one place to another; those between make room. */
function move(order: Int32Array, places: Int32Array, from: number, to: number): void {
  const node = order[from] ?? 0;
  if (to > from) order.copyWithin(from, from + 1, to + 1);
  else order.copyWithin(to + 1, to, from);
  order[to] = node;
  for (let place = Math.min(from, to); place <= Math.max(from, to); place++)
    places[order[place] ?? 0] = place;
}

function sweep(graph: Bipartite, left: Int32Array, right: Int32Array): Untangled {
  let best = { left, right, crossings: countCrossings(graph.left, left, placesOf(right)) };
  let [leftNow, rightNow] = [left, right];
  let idle = 0;
  for (let round = 0; round < MAX_SWEEPS && idle < 4; round++) {
    rightNow = barycentre(graph.right, rightNow, placesOf(leftNow));
    leftNow = barycentre(graph.left, leftNow, placesOf(rightNow));
    const crossings = countCrossings(graph.left, leftNow, placesOf(rightNow));
    if (crossings < best.crossings) {
      best = { left: leftNow, right: rightNow, crossings };
      idle = 0;
    } else idle++;
  }
  return best;
}

function refine(graph: Bipartite, from: Untangled): Untangled {
  const [leftOrder, rightOrder] = [from.left.slice(), from.right.slice()];
  let { crossings } = from;
  for (let round = 0; round < MAX_SIFT_ROUNDS; round++) {
    const gain =
      sift(graph.left, leftOrder, placesOf(rightOrder)) +
      sift(graph.right, rightOrder, placesOf(leftOrder));
    crossings -= gain;
    if (gain * 500 <= crossings) break;
  }
  return { left: leftOrder, right: rightOrder, crossings };
}

const given = ({ count }: Layer) => Int32Array.from({ length: count }, (_, node) => node);

/** The same order, with the nodes that have no edges in the given order among the places that they hold. */
function looseInOrder(layer: Layer, order: Int32Array): Int32Array {
  const isLoose = (node: number) => layer.starts[node] === layer.starts[node + 1];
  const loose = order.filter(isLoose).sort();
  let next = 0;
  return order.map((node) => (isLoose(node) ? (loose[next++] ?? node) : node));
}

/**
 * Orders two layers so that few edges cross: mean places of neighbours from a spectral start and from
 * the given order, then single moves; small maps are shaken and improved again. Deterministic. Where no
 * edge asks for another one, the given order stays.
 */
export function untangle(graph: Bipartite): Untangled {
  return finish(untangling(graph));
}

/** The same in pieces: each `yield` is a place to pause. */
export function* untangling(graph: Bipartite): Generator<void, Untangled> {
  const { left, right } = graph;
  const count = left.count + right.count;
  const [leftGiven, rightGiven] = [given(left), given(right)];
  if (countCrossings(left, leftGiven, placesOf(rightGiven)) === 0)
    return { left: leftGiven, right: rightGiven, crossings: 0 };
  const groups: number[][] = [];
  for (let node = 0; node < right.count; node++) {
    const others = right.neighbours.subarray(right.starts[node], right.starts[node + 1]);
    for (const other of others) groups.push([other, left.count + node]);
  }
  const spectral = spectralOrder(count, groups);
  yield;
  const near = sweep(
    graph,
    Int32Array.from(spectral.filter((node) => node < left.count)),
    Int32Array.from(spectral.filter((node) => node >= left.count).map((node) => node - left.count)),
  );
  yield;
  const kept = sweep(graph, leftGiven, rightGiven);
  yield;
  const [better, worse] = kept.crossings < near.crossings ? [kept, near] : [near, kept];
  let best = refine(graph, better);
  yield;
  if (count <= SMALL) {
    const other = refine(graph, worse);
    if (other.crossings < best.crossings) best = other;
    yield;
  }
  const tries = Math.min(
    MAX_TRIES,
    Math.floor(SHAKE_BUDGET / (1 + count * left.neighbours.length)),
  );
  const next = sameNumbers();
  for (let i = 0; i < tries && left.count > 2; i++) {
    // Every third try starts anew, since shaking alone stays in its valley.
    const order = i % 3 === 0 ? shuffled(best.left, next) : shaken(best.left, next);
    const right = barycentre(graph.right, best.right, placesOf(order));
    const crossings = countCrossings(graph.left, order, placesOf(right));
    const tried = refine(graph, { left: order, right, crossings });
    if (tried.crossings <= best.crossings) best = tried;
    yield;
  }
  return {
    left: looseInOrder(left, best.left),
    right: looseInOrder(right, best.right),
    crossings: best.crossings,
  };
}
