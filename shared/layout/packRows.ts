/** First and last lane, both included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * Interval packing, first fit in the given order: the row of each span, so that spans in one row
 * share no lane (which leaves at least a card's gap between them). A later span never moves an
 * earlier one. O(spans x rows) in the worst case, with full rows skipped by their widest gap.
 */
export function packRows(spans: readonly Span[], laneCount: number): Int32Array {
  const rows = new Int32Array(spans.length);
  const taken: Uint8Array[] = [];
  const widest: number[] = [];
  let firstOpen = 0;
  for (let index = 0; index < spans.length; index++) {
    const { low, high } = spans[index] as Span;
    const need = high - low + 1;
    let row = firstOpen;
    while (row < taken.length && !((widest[row] ?? 0) >= need && isFree(taken[row], low, high)))
      row++;
    let lanes = taken[row];
    if (!lanes) {
      lanes = new Uint8Array(laneCount);
      taken.push(lanes);
    }
    lanes.fill(1, low, high + 1);
    widest[row] = widestGap(lanes);
    rows[index] = row;
    while (firstOpen < taken.length && widest[firstOpen] === 0) firstOpen++;
  }
  return rows;
}

function isFree(lanes: Uint8Array | undefined, low: number, high: number): boolean {
  if (!lanes) return true;
  for (let lane = low; lane <= high; lane++) if (lanes[lane] === 1) return false;
  return true;
}

function widestGap(lanes: Uint8Array): number {
  let best = 0;
  let run = 0;
  for (let lane = 0; lane < lanes.length; lane++) {
    run = lanes[lane] === 1 ? 0 : run + 1;
    if (run > best) best = run;
  }
  return best;
}
