/** A directed graph over the numbers 0 to `size - 1`: the targets of `n` are `targets[starts[n]]` up to `starts[n + 1]`. */
export interface Digraph {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
}

/** Which numbers lie on a common circle. */
export interface StrongComponents {
  readonly count: number;
  /** Component of each number. A component only leads to components with a smaller number. */
  readonly of: Uint32Array;
}

const UNSEEN = 0;

/**
 * Tarjan's algorithm (Depth-first search and linear graph algorithms, 1972) without recursion, so that a
 * chain of any length fits. Linear in the size of the graph.
 */
export function strongComponents({ size, starts, targets }: Digraph): StrongComponents {
  const of = new Uint32Array(size);
  const order = new Uint32Array(size);
  const low = new Uint32Array(size);
  const next = starts.slice(0, size);
  const isOpen = new Uint8Array(size);
  const path: number[] = [];
  const open: number[] = [];
  let seen = 0;
  let count = 0;
  const enter = (node: number) => {
    seen += 1;
    order[node] = seen;
    low[node] = seen;
    isOpen[node] = 1;
    open.push(node);
    path.push(node);
  };
  for (let root = 0; root < size; root += 1) {
    if (order[root] !== UNSEEN) continue;
    enter(root);
    while (path.length > 0) {
      const node = path.at(-1) as number;
      const at = next[node] as number;
      if (at < (starts[node + 1] as number)) {
        next[node] = at + 1;
        const target = targets[at] as number;
        if (order[target] === UNSEEN) enter(target);
        else if (isOpen[target]) low[node] = Math.min(low[node] as number, order[target] as number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[node] as number);
      if (low[node] !== order[node]) continue;
      let member: number;
      do {
        member = open.pop() as number;
        isOpen[member] = 0;
        of[member] = count;
      } while (member !== node);
      count += 1;
    }
  }
  return { count, of };
}
