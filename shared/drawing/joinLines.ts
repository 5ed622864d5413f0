import type { DrawOp, LineOp, PathOp } from './ops.ts';

const n = (value: number) => Math.round(value * 100) / 100;

/**
 * The same picture of fewer primitives: straight lines of one look that follow one another are one path.
 * A printed page has tens of thousands of them, and an engine pays for each element, not for each line.
 */
export function joinLines(ops: readonly DrawOp[]): DrawOp[] {
  const joined: DrawOp[] = [];
  let run: LineOp[] = [];
  const end = () => {
    const [first] = run;
    if (first) joined.push(run.length === 1 ? first : pathOf(run, first));
    run = [];
  };
  for (const op of ops) {
    const [first] = run;
    if (op.op !== 'line' || (first && !looksLike(op, first))) end();
    if (op.op === 'line') run.push(op);
    else joined.push(op);
  }
  end();
  return joined;
}

function looksLike(a: LineOp, b: LineOp): boolean {
  // A path has no caps of its own.
  return (
    a.cap === undefined &&
    b.cap === undefined &&
    a.stroke === b.stroke &&
    a.strokeWidth === b.strokeWidth &&
    String(a.dash) === String(b.dash)
  );
}

function pathOf(lines: readonly LineOp[], { stroke, strokeWidth, dash }: LineOp): PathOp {
  const d = lines.map(({ x1, y1, x2, y2 }) => `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`).join('');
  return {
    op: 'path',
    d,
    stroke,
    ...(strokeWidth === undefined ? {} : { strokeWidth }),
    ...(dash === undefined ? {} : { dash }),
  };
}
