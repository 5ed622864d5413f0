/** A straight line, from a leader to an area. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * Pairs of straight lines that truly cross: those that only meet at an end do not. Counted pair by
 * pair, whatever stands where.
 */
export function countCrossings(lines: readonly Line[]): number {
  let count = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const a = lines[i] as Line;
    for (let j = i + 1; j < lines.length; j += 1) {
      const b = lines[j] as Line;
      if (side(a, b.x1, b.y1) * side(a, b.x2, b.y2) >= 0) continue;
      if (side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0) count += 1;
    }
  }
  return count;
}

/** Positive on one side of the line, negative on the other, 0 on it. */
function side({ x1, y1, x2, y2 }: Line, x: number, y: number): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}
