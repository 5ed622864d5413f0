import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doBoxesMeet, type Box } from '#shared/lib/box.ts';
import { GridIndex } from '#renderer/canvas/geometry/GridIndex.ts';

const aBox: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60_000 })),
  height: fc.integer({ min: 0, max: 900 }),
});

describe('GridIndex', () => {
  it('finds just what a search through all boxes finds', () => {
    fc.assert(
      fc.property(fc.array(aBox, { maxLength: 60 }), aBox, (boxes, query) => {
        const index = new GridIndex(boxes);
        index.fill();
        const expected = boxes.flatMap((box, at) => (doBoxesMeet(box, query) ? [at] : []));
        expect(index.within(query)).toEqual(expected);
      }),
    );
  });

  it('takes boxes in piece by piece', () => {
    const boxes = [0, 1, 2].map((x) => ({ x, y: 0, width: 1, height: 1 }));
    const index = new GridIndex(boxes);
    expect([index.fill(2), index.fill(2)]).toEqual([false, true]);
    expect(index.at(2.5, 0.5)).toEqual([2]);
  });
});
