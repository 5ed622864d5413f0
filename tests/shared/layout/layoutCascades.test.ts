import { describe, expect, it } from 'vitest';
import { arcBetween, layoutCascades } from '#shared/layout/layoutCascades.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aCascade } from '#tests/helpers/aMap.ts';
import { mergerMap } from './mergerMap.ts';

const at = (x: number, y: number) => ({ x, y, width: 100, height: 40 });

describe('arcs of cascades', () => {
  it('go from the side that faces the other card to the side that faces back', () => {
    expect(arcBetween(at(0, 0), at(300, 0))).toMatchObject({ x: 300, direction: 1 });
    expect(arcBetween(at(300, 0), at(0, 0))).toMatchObject({ x: 100, direction: -1 });
  });

  it('go around the right side of cards that stand above each other', () => {
    expect(arcBetween(at(0, 0), at(0, 200))).toMatchObject({ x: 100, direction: -1 });
  });

  it('are drawn between cards that are on the map, in the order of the file', () => {
    const cascades = [
      aCascade('ehr-go-live-date', 'quality-reporting', { strength: 3 }),
      aCascade('bed-closures', 'branding'),
    ];
    const model = buildModel({ ...mergerMap(), cascades });
    const whole = layoutCascades(layoutLaneMap(model), model);
    expect(whole.map((arc) => [arc.id, arc.strength])).toEqual([
      ['ehr-go-live-date>quality-reporting', 3],
      ['bed-closures>branding', 2],
    ]);
    const folded = layoutLaneMap(model, { collapsedBands: new Set(['coordinated']) });
    expect(layoutCascades(folded, model)).toEqual([]);
  });
});
