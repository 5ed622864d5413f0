/** Two layers of nodes and the edges between them, as flat arrays of neighbours. */
export interface Bipartite {
  readonly left: Layer;
  readonly right: Layer;
}

/** Node n of this layer meets `neighbours[starts[n]] .. neighbours[starts[n + 1] - 1]`. */
export interface Layer {
  readonly count: number;
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
}

/** From pairs (left node, right node), each at most once. */
export function bipartite(
  leftCount: number,
  rightCount: number,
  pairs: readonly (readonly [number, number])[],
): Bipartite {
  return {
    left: layer(leftCount, pairs, 0),
    right: layer(rightCount, pairs, 1),
  };
}

function layer(count: number, pairs: readonly (readonly [number, number])[], side: 0 | 1): Layer {
  const starts = new Int32Array(count + 1);
  for (const pair of pairs) starts[pair[side] + 1] = (starts[pair[side] + 1] ?? 0) + 1;
  for (let node = 0; node < count; node++) {
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  }
  const cursor = starts.slice();
  const neighbours = new Int32Array(pairs.length);
  for (const pair of pairs) {
    const at = cursor[pair[side]] ?? 0;
    neighbours[at] = pair[side === 0 ? 1 : 0];
    cursor[pair[side]] = at + 1;
  }
  return { count, starts, neighbours };
}

/** Places of nodes in an order. */
export function placesOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
  return places;
}

/** Where each node's edges end: its neighbours' places, in the layout of `layer.neighbours`. */
export function endPlaces(layer: Layer, otherPlaces: Int32Array): Int32Array {
  const ends = new Int32Array(layer.neighbours.length);
  for (let i = 0; i < ends.length; i++) ends[i] = otherPlaces[layer.neighbours[i] ?? 0] ?? 0;
  return ends;
}

/** Number of pairs of edges that cross, in O(edges log nodes). */
export function countCrossings(layer: Layer, order: Int32Array, otherPlaces: Int32Array): number {
  const size = otherPlaces.length;
  const tree = new Int32Array(size + 1);
  const ends = endPlaces(layer, otherPlaces);
  let crossings = 0;
  let seen = 0;
  for (const node of order) {
    const [from, to] = [layer.starts[node] ?? 0, layer.starts[node + 1] ?? 0];
    for (let i = from; i < to; i++) {
      let notBeyond = 0;
      for (let p = (ends[i] ?? 0) + 1; p > 0; p -= p & -p) notBeyond += tree[p] ?? 0;
      crossings += seen - notBeyond;
    }
    for (let i = from; i < to; i++) {
      for (let p = (ends[i] ?? 0) + 1; p <= size; p += p & -p) tree[p] = (tree[p] ?? 0) + 1;
    }
    seen += to - from;
  }
  return crossings;
}
