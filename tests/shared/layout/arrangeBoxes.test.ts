import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignBoxes, spreadBoxes, type Edge, type Moved } from '#shared/layout/arrangeBoxes.ts';
import type { Rect } from '#shared/layout/scene.ts';

/*
 *   0    50   100  150  200
 *   [ cfo ]
 *        [  pricing  ]          (wider, lower)
 *                       [ coo ]
 */
const boxes = new Map<string, Rect>([
  ['cfo', { x: 0, y: 0, width: 60, height: 20 }],
  ['pricing', { x: 50, y: 100, width: 100, height: 40 }],
  ['coo', { x: 180, y: 40, width: 40, height: 20 }],
]);

const read = (places: readonly Moved[]) =>
  Object.fromEntries(places.map(({ id, x, y }) => [id, [x, y]]));

const anyBoxes = fc
  .array(
    fc.record({
      x: fc.integer({ min: -1e5, max: 1e5 }),
      y: fc.integer({ min: -1e5, max: 1e5 }),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 1, max: 200 }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((all) => new Map(all.map((box, index) => [`n${index}`, box] as const)));

/** The boxes as they stand afterwards. */
const after = (before: ReadonlyMap<string, Rect>, places: readonly Moved[]) =>
  new Map(places.map(({ id, x, y }) => [id, { ...(before.get(id) as Rect), x, y }] as const));

describe('Setting things straight on the free canvas', () => {
  it('moves to the outermost edge of that side, and leaves the other direction alone', () => {
    expect(read(alignBoxes(boxes, 'left'))).toEqual({
      cfo: [0, 0],
      pricing: [0, 100],
      coo: [0, 40],
    });
    expect(read(alignBoxes(boxes, 'right'))).toEqual({
      cfo: [160, 0],
      pricing: [120, 100],
      coo: [180, 40],
    });
    expect(read(alignBoxes(boxes, 'bottom'))).toEqual({
      cfo: [0, 120],
      pricing: [50, 100],
      coo: [180, 120],
    });
  });

  it('puts middles in the middle of all of them', () => {
    expect(read(alignBoxes(boxes, 'centre'))).toEqual({
      cfo: [80, 0],
      pricing: [60, 100],
      coo: [90, 40],
    });
    expect(read(alignBoxes(boxes, 'middle'))).toEqual({
      cfo: [0, 60],
      pricing: [50, 50],
      coo: [180, 60],
    });
  });

  it('leaves the same gap between neighbours; the first and the last stay', () => {
    // 220 wide, 200 filled: two gaps of 10.
    expect(read(spreadBoxes(boxes, 'x'))).toEqual({
      cfo: [0, 0],
      pricing: [70, 100],
      coo: [180, 40],
    });
    // By their middles coo stands between the two others.
    expect(read(spreadBoxes(boxes, 'y'))).toEqual({
      cfo: [0, 0],
      coo: [180, 50],
      pricing: [50, 100],
    });
  });

  it('aligned twice is aligned once, and nothing leaves the room that all had', () => {
    const edges: Edge[] = ['left', 'centre', 'right', 'top', 'middle', 'bottom'];
    fc.assert(
      fc.property(anyBoxes, fc.constantFrom(...edges), (before, edge) => {
        const once = after(before, alignBoxes(before, edge));
        expect(after(once, alignBoxes(once, edge))).toEqual(once);
        const reach = (all: Iterable<Rect>, axis: 'x' | 'y', side: 'width' | 'height') => {
          const list = [...all];
          return [
            Math.min(...list.map((box) => box[axis])),
            Math.max(...list.map((box) => box[axis] + box[side])),
          ] as const;
        };
        for (const [axis, side] of [
          ['x', 'width'],
          ['y', 'height'],
        ] as const) {
          const [from, to] = reach(before.values(), axis, side);
          const [newFrom, newTo] = reach(once.values(), axis, side);
          expect(newFrom).toBeGreaterThanOrEqual(from);
          expect(newTo).toBeLessThanOrEqual(to);
        }
      }),
    );
  });

  it('gaps differ by no more than what rounding to whole units leaves', () => {
    fc.assert(
      fc.property(anyBoxes, (before) => {
        const spread = [...after(before, spreadBoxes(before, 'y')).values()];
        const gaps = spread.slice(1).map((box, i) => {
          const above = spread[i] as Rect;
          return box.y - above.y - above.height;
        });
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
