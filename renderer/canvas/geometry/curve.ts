import { boxAround, type Box, type Point } from '#shared/lib/box.ts';

/** A cubic Bézier curve: start, two controls, end. */
export type Curve = readonly [Point, Point, Point, Point];

/** The point of the curve at `t`, 0 to 1. */
export function pointOn([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: p * a.x + q * b.x + r * c.x + u * d.x, y: p * a.y + q * b.y + r * c.y + u * d.y };
}

/** SVG path data of the curve. */
export function pathOf([a, b, c, d]: Curve): string {
  return `M${a.x} ${a.y}C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}`;
}

/** A box that holds the curve: that of its four points. */
export function boxOf(curve: Curve): Box {
  const points = curve.map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
  return boxAround(points) ?? { x: 0, y: 0, width: 0, height: 0 };
}

const PIECES = 24;

/** Distance from a point to the curve, near enough for a click: over straight pieces. */
export function distanceToCurve(curve: Curve, point: Point): number {
  let best = Infinity;
  let from = curve[0];
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const to = pointOn(curve, piece / PIECES);
    best = Math.min(best, distanceToPiece(from, to, point));
    from = to;
  }
  return best;
}

function distanceToPiece(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
