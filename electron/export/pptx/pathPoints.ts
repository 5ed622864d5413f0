/** A step of an outline, in the unit of the path. */
export type PathPoint =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'cubic';
      readonly x: number;
      readonly y: number;
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | {
      readonly kind: 'quadratic';
      readonly x: number;
      readonly y: number;
      readonly x1: number;
      readonly y1: number;
    }
  | { readonly kind: 'close' };

export interface Outline {
  readonly points: readonly PathPoint[];
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

const TOKEN = /[MLCQAZ]|-?\d*\.?\d+(?:e-?\d+)?/g;
/** How far a cubic's handles reach to draw a quarter of a circle, of the radius. */
const QUARTER = 0.5523;

/**
 * Reads the path data that `shared/drawing` writes: absolute M, L, Q, C, Z, and A for half circles, which
 * become cubic curves.
 *
 * @throws Error for a command that no drawing of ours uses
 */
export function pathPoints(d: string): Outline {
  const tokens = d.match(TOKEN) ?? [];
  const points: PathPoint[] = [];
  let at = 0;
  let here = { x: 0, y: 0 };
  const next = () => Number(tokens[at++]);
  const go = (x: number, y: number) => (here = { x, y });
  while (at < tokens.length) {
    const command = tokens[at++];
    switch (command) {
      case 'M':
      case 'L':
        go(next(), next());
        points.push({ kind: command === 'M' ? 'move' : 'line', ...here });
        break;
      case 'Q': {
        const [x1, y1] = [next(), next()];
        points.push({ kind: 'quadratic', x1, y1, ...go(next(), next()) });
        break;
      }
      case 'C': {
        const [x1, y1, x2, y2] = [next(), next(), next(), next()];
        points.push({ kind: 'cubic', x1, y1, x2, y2, ...go(next(), next()) });
        break;
      }
      case 'A': {
        at += 4;
        const isClockwise = next() === 1;
        const from = here;
        points.push(...halfCircle(from, go(next(), next()), isClockwise));
        break;
      }
      case 'Z':
        points.push({ kind: 'close' });
        break;
      default:
        throw new Error(`no drawing of ours has a path with ${command}`);
    }
  }
  return { points, box: boxOf(points) };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Half a circle from one end of its diameter to the other, as two cubic curves. */
function halfCircle(from: Spot, to: Spot, isClockwise: boolean): PathPoint[] {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const turn = isClockwise ? 1 : -1;
  // From the middle to where the arc is farthest from the diameter (y points down).
  const out = { x: -(from.y - middle.y) * turn, y: (from.x - middle.x) * turn };
  const along = { x: from.x - middle.x, y: from.y - middle.y };
  const top = { x: middle.x + out.x, y: middle.y + out.y };
  return [
    {
      kind: 'cubic',
      x1: from.x + out.x * QUARTER,
      y1: from.y + out.y * QUARTER,
      x2: top.x + along.x * QUARTER,
      y2: top.y + along.y * QUARTER,
      ...top,
    },
    {
      kind: 'cubic',
      x1: top.x - along.x * QUARTER,
      y1: top.y - along.y * QUARTER,
      x2: to.x + out.x * QUARTER,
      y2: to.y + out.y * QUARTER,
      ...to,
    },
  ];
}

/** The box of all points and handles: a little more than the outline. */
function boxOf(points: readonly PathPoint[]): Outline['box'] {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const point of points) {
    if (point.kind === 'close') continue;
    xs.push(point.x);
    ys.push(point.y);
    if ('x1' in point) {
      xs.push(point.x1);
      ys.push(point.y1);
    }
    if ('x2' in point) {
      xs.push(point.x2);
      ys.push(point.y2);
    }
  }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
