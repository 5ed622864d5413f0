import { describe, expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { farNames, roomForNames } from '#renderer/canvas/scene/farNames.ts';
import { aLeader } from '#tests/helpers/aMap.ts';
import { drawn, threeLanes } from './canvasMap.ts';

const PANE = { width: 1200, height: 700 };
const { map } = drawn(threeLanes());
const at = (zoom: number, y = 200) => farNames(map.scene, { x: 300, y, zoom }, PANE);

/** Three lanes of which one leader has a long word in the title. */
function longTitle(): MapDocument {
  const document = threeLanes();
  return { ...document, leaders: [...document.leaders, aLeader('Telecommunications')] };
}

describe('farNames', () => {
  it('says nothing where the map says its names itself, and nothing where there is no room', () => {
    expect(at(1)).toBeNull();
    expect(at(0.05)).toBeNull();
  });

  it('names every lane across where each word fits its lane, letters as large as at a desk', () => {
    const names = at(0.4);
    expect(names?.size).toBe(10.5);
    expect(names?.lanes.map(({ text, isUpright }) => [text, isUpright])).toEqual([
      ['CFO', false],
      ['CMO', false],
      ['CIO', false],
    ]);
    expect(names?.bands.map(({ text }) => text)).toContain('Decides alone');
  });

  it('sets all of them upright where one word does not fit: one look for all lanes', () => {
    const { scene } = drawn(longTitle()).map;
    const names = farNames(scene, { x: 300, y: 200, zoom: 0.4 }, PANE);
    expect(names?.lanes.map(({ isUpright }) => isUpright)).toEqual([true, true, true, true]);
  });

  it('keeps the names on a strip when their headers have left the pane', () => {
    expect(at(0.4)?.isStuck).toBe(false);
    const away = at(0.4, -200);
    expect(away?.isStuck).toBe(true);
    for (const { top } of away?.lanes ?? []) expect(top).toBeGreaterThanOrEqual(0);
  });

  it('leaves a band without a name once its last row has gone', () => {
    expect(at(0.4, -2000)?.bands).toEqual([]);
  });

  it('names the cards that one looks at while the rest fades, and no crowd of them', () => {
    const view = { x: 300, y: 200, zoom: 0.4 };
    const beds = farNames(map.scene, view, PANE, new Set(['beds']));
    expect(beds?.areas.map(({ text }) => text)).toEqual(['Beds']);
    const card = map.scene.cards.find(({ areaId }) => areaId === 'beds');
    const [name] = beds?.areas ?? [];
    expect((name?.top ?? 0) + (name?.height ?? 0)).toBeLessThan((card?.rect.y ?? 0) * 0.4 + 200);
    const crowd = new Set(Array.from({ length: 30 }, (_, at) => `area-${at}`));
    expect(farNames(map.scene, view, PANE, crowd)?.areas).toEqual([]);
    expect(at(0.4)?.areas).toEqual([]);
  });

  it('is read from the back row in the projector theme', () => {
    const scene = layoutLaneMap(buildModel(threeLanes()), { metrics: 'projector' });
    expect(farNames(scene, { x: 300, y: 200, zoom: 0.4 }, PANE)?.size).toBe(16);
  });

  it('asks for room above a map that is seen whole, and for none above one that is read', () => {
    expect(roomForNames(map.scene, { x: 300, y: 200, zoom: 0.4 }, PANE)).toBeGreaterThan(30);
    expect(roomForNames(map.scene, { x: 300, y: 200, zoom: 1 }, PANE)).toBe(0);
  });
});
