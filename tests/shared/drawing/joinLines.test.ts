import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawScene } from '#shared/drawing/drawScene.ts';
import { joinLines } from '#shared/drawing/joinLines.ts';
import type { DrawOp } from '#shared/drawing/ops.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const n = (value: number) => Math.round(value * 100) / 100;

/** Every stroke of a drawing with its look, in the order in which they are painted. */
function strokes(ops: readonly DrawOp[]): string[] {
  return ops.flatMap((op) => {
    if (op.op === 'line') {
      const { x1, y1, x2, y2, stroke, strokeWidth, dash, cap } = op;
      return [JSON.stringify([...[x1, y1, x2, y2].map(n), stroke, strokeWidth, dash, cap])];
    }
    if (
      op.op !== 'path' ||
      op.fill !== undefined ||
      !/^(M\S+ [^LMCZ]+L\S+ [^LMCZ]+){2,}$/.test(op.d)
    )
      return [JSON.stringify(op)];
    return op.d
      .split('M')
      .slice(1)
      .map((part) => {
        const ends = part.split(/[ L]/).map(Number);
        return JSON.stringify([...ends, op.stroke, op.strokeWidth, op.dash, undefined]);
      });
  });
}

it('lines that follow one another in one look become one path, and the picture stays the same', () => {
  fc.assert(
    fc.property(anyDocument(), (document) => {
      const ops = drawScene(layoutLaneMap(buildModel(document)));
      const joined = joinLines(ops);
      expect(strokes(joined)).toEqual(strokes(ops));
      expect(joined.length).toBeLessThanOrEqual(ops.length);
    }),
    { numRuns: 50 },
  );
});

it('another width, colour, dash or cap, or anything between two lines, keeps them apart', () => {
  const line = { op: 'line', x1: 0, y1: 0, x2: 9, y2: 0, stroke: 'rule' } as const;
  const joined = joinLines([
    line,
    { ...line, y1: 1 },
    { ...line, strokeWidth: 2 },
    { ...line, stroke: 'ink' },
    { ...line, dash: [6, 4] },
    { ...line, dash: [6, 4], x1: 1 },
    { ...line, dash: [6, 5] },
    { ...line, cap: 'round' },
    { ...line, cap: 'round' },
    { op: 'circle', cx: 0, cy: 0, r: 1, fill: 'ink' },
    line,
  ]);
  expect(joined.map(({ op }) => op)).toEqual([
    'path',
    'line',
    'line',
    'path',
    'line',
    'line',
    'line',
    'circle',
    'line',
  ]);
  expect(joined[0]).toEqual({ op: 'path', d: 'M0 0L9 0M0 1L9 0', stroke: 'rule' });
  expect(joined[3]).toMatchObject({ d: 'M0 0L9 0M1 0L9 0', dash: [6, 4] });
});
