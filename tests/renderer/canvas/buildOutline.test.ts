import { describe, expect, it } from 'vitest';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  buildFiguresNow,
  buildOutline,
  type FiguresInput,
} from '#renderer/canvas/scene/buildFigures.ts';
import { generateMap } from '#tests/bench/map/generateMap.ts';
import { LARGE, TYPICAL } from '#tests/bench/map/sizes.ts';

function inputOf(size = LARGE, choice: Partial<FiguresInput> = {}): FiguresInput {
  const model = buildModel(generateMap(size));
  const scene = layoutLaneMap(model, { sections: 'auto' });
  return { view: 'lanes', scene, model, places: null, areCascadesShown: false, ...choice };
}

describe('the outline that a large map opens with', () => {
  const input = inputOf();
  const whole = buildFiguresNow(input);
  const outline = buildOutline(input)!;

  it('stands where the whole stands, and begins where it begins', () => {
    expect(outline.bounds).toEqual(whole.bounds);
    expect(outline.ends?.[0].key).toBe(whole.ends?.[0].key);
    expect(outline.isLarge).toBe(true);
  });

  it('is painted as the whole is from there, up to badges smaller than a pixel', () => {
    const painted = (map: typeof whole) => [...map.toPaint(map.bounds, null)].map(({ key }) => key);
    expect(painted(outline)).toEqual(painted(whole).filter((key) => !key.startsWith('badge:')));
  });

  it('has every card and header under the key and in the box that the whole has for it', () => {
    expect(outline.figures.length).toBeGreaterThan(100);
    for (const { key, box } of outline.figures) expect(whole.get(key)?.box).toEqual(box);
  });

  it('is not made of maps whose lines, cascades or free places a person would miss', () => {
    expect(buildOutline(inputOf(TYPICAL))).toBeNull();
    expect(buildOutline({ ...input, areCascadesShown: true })).toBeNull();
    expect(buildOutline({ ...input, view: 'free', places: new Map() })).toBeNull();
    const few = generateMap({ ...LARGE, areas: 900, assignments: 1_500 });
    const model = buildModel(few);
    const scene = layoutLaneMap(model, { sections: 'auto' });
    expect(scene.sections.length).toBeGreaterThan(1);
    expect(buildOutline({ ...input, model, scene })).toBeNull();
  });
});
