/** Numbers from 0 up to `below`, the same sequence every time. */
export function sameNumbers(): (below: number) => number {
  let state = 0x2545f491;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A longer run carries too much of what was found away. */
const LONGEST_RUN = 12;

/** Lifts a run out of an order and sets it down elsewhere, turned round every other time. */
export function shaken(order: Int32Array, next: (below: number) => number): Int32Array {
  const count = order.length;
  const length = 1 + next(Math.max(1, Math.min(LONGEST_RUN, Math.floor(count / 3))));
  const from = next(count - length + 1);
  const run = [...order.subarray(from, from + length)];
  if (next(2) === 1) run.reverse();
  const rest = [...order.subarray(0, from), ...order.subarray(from + length)];
  const to = next(rest.length + 1);
  return Int32Array.from([...rest.slice(0, to), ...run, ...rest.slice(to)]);
}

/** The same nodes in any order. */
export function shuffled(order: Int32Array, next: (below: number) => number): Int32Array {
  const mixed = order.slice();
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = next(i + 1);
    [mixed[i], mixed[j]] = [mixed[j] ?? 0, mixed[i] ?? 0];
  }
  return mixed;
}
