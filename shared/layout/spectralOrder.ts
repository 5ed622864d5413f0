/** Rounds of power iteration; the order settles long before the numbers do. */
const ROUNDS = 60;

/**
 * Orders nodes along the second eigenvector of the graph in which members of a group are joined: nodes
 * of one group come close together. Deterministic; `groups` hold node numbers from 0.
 * O(rounds x members).
 */
export function spectralOrder(nodeCount: number, groups: readonly (readonly number[])[]): number[] {
  const degree = new Float64Array(nodeCount);
  for (const group of groups) for (const node of group) degree[node] = (degree[node] ?? 0) + 1;
  let value = Float64Array.from({ length: nodeCount }, (_, node) => node - (nodeCount - 1) / 2);
  for (let round = 0; round < ROUNDS; round++) {
    // A lazy random walk from node to group to node, which leaves constants alone.
    const next = new Float64Array(nodeCount);
    for (const group of groups) {
      let sum = 0;
      for (const node of group) sum += value[node] ?? 0;
      const mean = sum / group.length;
      for (const node of group) next[node] = (next[node] ?? 0) + mean;
    }
    let weight = 0;
    let total = 0;
    for (let node = 0; node < nodeCount; node++) {
      const d = degree[node] ?? 0;
      const own = value[node] ?? 0;
      next[node] = d === 0 ? own : own / 2 + (next[node] ?? 0) / d / 2;
      weight += d;
      total += d * (next[node] ?? 0);
    }
    const shift = weight === 0 ? 0 : total / weight;
    let norm = 0;
    for (let node = 0; node < nodeCount; node++) {
      const centred = (next[node] ?? 0) - shift;
      next[node] = centred;
      norm += centred * centred;
    }
    const scale = norm === 0 ? 1 : Math.sqrt(nodeCount / norm);
    for (let node = 0; node < nodeCount; node++) next[node] = (next[node] ?? 0) * scale;
    value = next;
  }
  return Array.from({ length: nodeCount }, (_, node) => node).sort(
    (a, b) => (value[a] ?? 0) - (value[b] ?? 0) || a - b,
  );
}
