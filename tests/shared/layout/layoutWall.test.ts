import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import type { Id } from '#shared/document/fields.ts';
import { readDocument } from '#shared/document/readDocument.ts';
import { drawScene } from '#shared/drawing/drawScene.ts';
import { layoutWall, type WallOptions } from '#shared/layout/layoutWall.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import { BACK_ROW } from '#shared/layout/wallGrid.ts';
import { buildModel, type MapModel } from '#shared/model/mapModel.ts';
import { describeStop } from '#shared/present/describeStop.ts';
import { presentStops } from '#shared/present/presentStops.ts';
import { WALKS, type Walk } from '#shared/present/presentStop.ts';
import { stopAreas } from '#shared/present/stopAreas.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { some } from '#tests/helpers/some.ts';
import { pictureMap } from '../../../build/scripts/pictureMap.ts';
import { allBadges, allRects, isInside, marksOf, overlap, pairs } from './readScene.ts';

/** What a projector of 1024 x 768 leaves for the map, and others. */
const XGA = { width: 1024, height: 636 };
const SIZES = [
  XGA,
  { width: 1280, height: 590 },
  { width: 1600, height: 840 },
  { width: 1920, height: 900 },
];
const SAMPLES = ['merger', 'agency', 'city', 'scaleup'] as const;

const optionsFor = (change: Partial<WallOptions> = {}): WallOptions => ({
  size: XGA,
  covered: 0,
  openAreaIds: null,
  heldAreaIds: new Set(),
  grouping: 'mode',
  toggledBands: new Set(),
  isAppetiteShown: true,
  ...change,
});

function sample(name: (typeof SAMPLES)[number]): MapModel {
  const file = join(import.meta.dirname, `../../../shared/samples/${name}.remit`);
  const read = readDocument(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(name);
  return buildModel(read.value);
}

/** Every stop of every walk, as it is laid out for the wall. */
function stopsOf(model: MapModel, change: Partial<WallOptions> = {}) {
  const { findings } = audit(model, { today: '2026-11-23', contentHash: null });
  const source = { model, findings };
  const stops = WALKS.flatMap((walk) =>
    presentStops(source, walk).map((stop) => {
      const openAreaIds = stopAreas(model, describeStop(source, stop).items);
      const grouping = walk === 'domains' ? 'domain' : 'mode';
      const scene = layoutWall(model, optionsFor({ ...change, openAreaIds, grouping }));
      if (!scene) throw new Error(`${walk} ${stop.key} has no picture`);
      return { walk, key: stop.key, openAreaIds, scene };
    }),
  );
  return some(stops, 'stops');
}

const sizesIn = (scene: LaneScene) =>
  some(
    drawScene(scene).flatMap((op) => (op.op === 'text' ? [op.size] : [])),
    'texts',
  );
const namesIn = (scene: LaneScene) =>
  some(
    scene.cards.map(({ name }) => name),
    'names',
  );
const idsIn = (scene: LaneScene) => scene.cards.map(({ areaId }) => areaId).sort();

describe.each(SAMPLES)('the wall shows %s', (name) => {
  const model = sample(name);
  const stops = stopsOf(model);

  it('with nothing under 16 px at any stop, on 1024 x 768', () => {
    for (const { scene } of stops)
      for (const size of sizesIn(scene)) expect(size).toBeGreaterThanOrEqual(BACK_ROW);
  });

  it('whole: every stop fits, and no name is cut', () => {
    for (const { walk, key, scene } of stops) {
      expect(scene.width, `${walk} ${key}`).toBeLessThanOrEqual(XGA.width + 0.5);
      expect(scene.height, `${walk} ${key}`).toBeLessThanOrEqual(XGA.height);
      for (const each of namesIn(scene)) expect(each.isCut, each.full).toBe(false);
      for (const { title } of some(scene.headers)) expect(title.isCut, title.full).toBe(false);
    }
  });

  it('with every name of the map in the overview', () => {
    expect(stops[0]?.walk).toBe('overview');
    expect(idsIn(stops[0]!.scene)).toEqual(model.document.areas.map(({ id }) => id).sort());
  });

  it('with what a stop is about, and all else in bands that are folded up around it', () => {
    const about = stops.filter(({ openAreaIds }) => openAreaIds !== null);
    for (const { openAreaIds, scene } of some(about)) {
      if (!openAreaIds) continue;
      expect(idsIn(scene)).toEqual([...openAreaIds].sort());
      const folded = scene.bands.filter(({ isCollapsed }) => isCollapsed);
      const count = folded.reduce((sum, band) => sum + band.count, 0);
      expect(count + openAreaIds.size).toBe(model.document.areas.length);
    }
  });

  it('larger than the whole map, where few areas are spoken about', () => {
    const [overview] = stops;
    for (const { scene } of some(stops.filter(({ walk }) => walk === 'areas'))) {
      const { textSize } = scene.metrics;
      expect(textSize).toBeGreaterThanOrEqual(1.45 * overview!.scene.metrics.textSize);
    }
  });

  it('with lanes, titles and names where they were at the stop before', () => {
    const grid = ({ headers, metrics }: LaneScene) => ({
      headers: headers.map(({ leaderId, rect, title }) => ({ leaderId, rect, lines: title.lines })),
      names: metrics.inGutter.names,
    });
    for (const { scene } of stops) expect(grid(scene)).toEqual(grid(stops[0]!.scene));
    // Also where risks and red lines are read over the foot of it.
    const [above] = stopsOf(model, { covered: 90 }).filter(({ walk }) => walk === 'areas');
    expect(grid(above!.scene)).toEqual(grid(stops[0]!.scene));
  });

  it.each(SIZES)('without two marks on one place, on $width x $height', (size) => {
    const scenes = size === XGA ? stops : stopsOf(model, { size });
    for (const { walk, key, scene } of scenes) {
      const where = `${walk} ${key}`;
      for (const [a, b] of pairs(marksOf(scene)))
        expect(overlap(a.rect, b.rect), `${where}: ${a.id} and ${b.id}`).toBe(false);
      for (const [a, b] of pairs(scene.bands)) expect(overlap(a.rect, b.rect), where).toBe(false);
      for (const [a, b] of some(pairs(scene.headers)))
        expect(overlap(a.rect, b.rect), where).toBe(false);
      for (const badge of allBadges(scene))
        for (const card of some(scene.cards))
          expect(overlap(badge.rect, card.rect), where).toBe(false);
    }
    // A stop may be about one card without a mark; the walks together are not.
    some(
      scenes.flatMap(({ scene }) => pairs(marksOf(scene))),
      'marks',
    );
    some(
      scenes.flatMap(({ scene }) => pairs(scene.bands)),
      'bands',
    );
    some(
      scenes.flatMap(({ scene }) => allBadges(scene)),
      'badges',
    );
  });
});

describe('the wall on larger maps', () => {
  const model = buildModel(pictureMap(20, 70));

  it('shows twenty lanes and seventy areas by domain first, in type for the back row', () => {
    const scene = layoutWall(model, optionsFor())!;
    for (const band of some(scene.bands))
      expect(band).toMatchObject({ isCollapsed: true, kind: 'domain' });
    expect(scene.bands.reduce((sum, { count }) => sum + count, 0)).toBe(70);
    expect(scene.headers).toHaveLength(20);
    expect(scene.height).toBeLessThanOrEqual(XGA.height);
    expect(Math.min(...sizesIn(scene))).toBeGreaterThanOrEqual(BACK_ROW);
  });

  it('opens a domain that somebody asks for', () => {
    const [first] = layoutWall(model, optionsFor())!.bands;
    const scene = layoutWall(model, optionsFor({ toggledBands: new Set([first!.id]) }))!;
    expect(scene.bands[0]).toMatchObject({ id: first!.id, isCollapsed: false });
    expect(scene.cards).toHaveLength(first!.count);
  });

  it('keeps its type where a stop is higher than the wall: one turns the page', () => {
    for (const { scene } of stopsOf(model)) {
      expect(scene.width).toBeLessThanOrEqual(XGA.width + 0.5);
      expect(Math.min(...sizesIn(scene))).toBeGreaterThanOrEqual(BACK_ROW);
    }
  });

  it('shows of a map of a hundred leaders only the lanes that a stop involves', () => {
    const leaders = Array.from({ length: 100 }, (_, index) => aLeader(`Leader ${index}`));
    const huge = buildModel(
      aMap({
        leaders,
        areas: [anArea('Pricing', { mode: 'coordinated' }), anArea('Beds')],
        assignments: [owner('leader-3', 'pricing'), coordinator('leader-80', 'pricing')],
      }),
    );
    expect(layoutWall(huge, optionsFor())).toBeNull();
    const scene = layoutWall(huge, optionsFor({ openAreaIds: new Set(['pricing']) }))!;
    expect(scene.headers.map(({ leaderId }) => leaderId)).toEqual(['leader-3', 'leader-80']);
  });
});

describe('laws of the wall on any map', () => {
  const anySize = fc.record({
    width: fc.integer({ min: 640, max: 2560 }),
    height: fc.integer({ min: 320, max: 1400 }),
  });

  it('shows what is open and what somebody has in hand, everything inside the picture', () => {
    let cards = 0;
    fc.assert(
      fc.property(anyDocument(), anySize, fc.boolean(), (document, size, isDomain) => {
        const model = buildModel(document);
        const [open, held] = [document.areas[0], document.areas.at(-1)];
        const openAreaIds = open ? new Set<Id>([open.id]) : null;
        const heldAreaIds = new Set<Id>(held ? [held.id] : []);
        const grouping = isDomain ? 'domain' : 'mode';
        const scene = layoutWall(model, optionsFor({ size, openAreaIds, heldAreaIds, grouping }));
        // A map that no wall of this size holds says nothing here, and does not count as a run.
        fc.pre(scene !== null);
        cards += scene.cards.length;
        const shown = openAreaIds ? [...new Set([...openAreaIds, ...heldAreaIds])] : [];
        expect(idsIn(scene)).toEqual(shown.sort());
        const ground = { x: 0, y: 0, width: scene.width, height: scene.height };
        for (const rect of some(allRects(scene))) expect(isInside(rect, ground)).toBe(true);
        for (const { rect } of scene.cards)
          for (const one of scene.headers) expect(overlap(rect, one.rect)).toBe(false);
      }),
      { numRuns: 150 },
    );
    expect(cards).toBeGreaterThan(75);
  });

  it('is the same picture for the same map, however its roles are listed', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const turned = { ...document, assignments: document.assignments.toReversed() };
        const picture = (of: typeof document) => layoutWall(buildModel(of), optionsFor());
        const drawn = picture(document);
        fc.pre(drawn !== null && document.assignments.length > 1);
        expect(picture(turned)).toEqual(drawn);
      }),
      { numRuns: 60 },
    );
  });
});

const WALKED: readonly Walk[] = ['domains', 'leaders', 'areas', 'findings'];

it.each(WALKED)('leaves free what something else covers at its foot: %s', (walk) => {
  const stops = stopsOf(sample('merger'), { covered: 120 });
  for (const { scene } of some(stops.filter((stop) => stop.walk === walk))) {
    const lowest = Math.max(...some(scene.bands).map(({ rect }) => rect.y + rect.height));
    expect(lowest).toBeLessThanOrEqual(XGA.height - 120);
  }
});
