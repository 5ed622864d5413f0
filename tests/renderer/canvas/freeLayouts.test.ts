import { describe, expect, it } from 'vitest';
import { freeLayoutOf, prepareFreeLayout } from '#renderer/canvas/free/freeLayouts.ts';
import { layoutFreeCanvas } from '#shared/layout/layoutFreeCanvas.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { threeLanes } from './canvasMap.ts';

/** Time for so many pieces. */
const timeFor = (pieces: number) => {
  let left = pieces;
  return () => (left -= 1) >= 0;
};

describe('The free canvas, laid out in pieces', () => {
  it('stands as it would have without', () => {
    const model = buildModel(threeLanes());
    let rests = 0;
    while (!prepareFreeLayout(model, timeFor(1))) rests += 1;
    expect(rests).toBeGreaterThan(3);
    expect(freeLayoutOf(model)).toEqual(layoutFreeCanvas(buildModel(threeLanes())));
  });

  it('is finished at once when it is needed before it is done', () => {
    const model = buildModel(threeLanes());
    expect(prepareFreeLayout(model, timeFor(2))).toBe(false);
    const layout = freeLayoutOf(model);
    expect(layout).toEqual(layoutFreeCanvas(buildModel(threeLanes())));
    expect(prepareFreeLayout(model, timeFor(0))).toBe(true);
    expect(freeLayoutOf(model)).toBe(layout);
  });
});
