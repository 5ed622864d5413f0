import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsReadingSize, printScale, READING_SIZE_MM } from '#shared/layout/fitsReadingSize.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { layoutLanePages } from '#shared/layout/layoutLanePages.ts';
import { layoutLaneParts } from '#shared/layout/layoutLaneParts.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  aLeader,
  aMap,
  anArea,
  anOutcome,
  aRisk,
  coordinator,
  owner,
} from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { mergerMap } from './mergerMap.ts';
import { allBadges, allRects, isInside, rowsOf } from './readScene.ts';

const A4 = { widthMm: 273, heightMm: 160 };

/** `areaCount` areas in three domains, each owned by one and coordinated with the next two. */
function aLargeMap(leaderCount: number, areaCount: number) {
  const leaders = Array.from({ length: leaderCount }, (_, index) => aLeader(`Leader ${index}`));
  const areas = Array.from({ length: areaCount }, (_, index) =>
    anArea(`Area ${index}`, { mode: 'coordinated', domain: ['Money', 'People', ''][index % 3]! }),
  );
  const assignments = areas.flatMap((area, index) => [
    owner(`leader-${index % leaderCount}`, area.id),
    coordinator(`leader-${(index + 1) % leaderCount}`, area.id),
    coordinator(`leader-${(index + 5) % leaderCount}`, area.id),
  ]);
  return buildModel(aMap({ leaders, areas, assignments }));
}

describe('layoutLanePages', () => {
  it('is one page where that holds the map at 8 pt', () => {
    const pages = layoutLanePages(aLargeMap(6, 9), A4);
    expect(pages.map((page) => page.kind)).toEqual(['whole']);
    const { scene } = pages[0]!;
    const scale = printScale(scene, A4.widthMm, A4.heightMm);
    expect(scene.metrics.smallSize * scale).toBeGreaterThanOrEqual(READING_SIZE_MM);
  });

  it('takes the height that a page has to spare, so that badges hang clear of the next card, and prints no smaller', () => {
    // Eight leaders on tabloid upright: each owns a few areas, one below the other, and sees a risk in each.
    const leaders = Array.from({ length: 8 }, (_, index) => aLeader(`Leader ${index}`));
    const areas = Array.from({ length: 20 }, (_, index) => anArea(`Area ${index}`));
    const model = buildModel(
      aMap({
        leaders,
        areas: areas.map((area) => ({ ...area, mode: 'coordinated' as const })),
        assignments: areas.flatMap(({ id }, index) => [
          owner(`leader-${Math.floor(index / 3)}`, id),
          coordinator(`leader-${(Math.floor(index / 3) + 4) % 8}`, id),
        ]),
        risks: areas.map(({ id, name }, index) =>
          aRisk(`leader-${Math.floor(index / 3)}`, id, `Trust in ${name}`),
        ),
      }),
    );
    const [page] = layoutLanePages(model, { widthMm: 255, heightMm: 380 });
    const { scene } = page!;
    const gaps = allBadges(scene).flatMap(({ rect: badge }) =>
      scene.cards
        .filter(({ rect }) => rect.y > badge.y && rect.x < badge.x && badge.x < rect.x + rect.width)
        .map(({ rect }) => rect.y - badge.y - badge.height),
    );
    expect(page!.kind).toBe('whole');
    expect(gaps.length).toBeGreaterThan(10);
    expect(Math.min(...gaps)).toBeGreaterThan(6);
    expect(printScale(scene, 255, 380)).toBe(255 / scene.width);
  });

  it('is an overview in marks and readable pages by domain where it does not', () => {
    const pages = layoutLanePages(aLargeMap(20, 60), A4);
    const [overview, ...rest] = pages;
    expect(overview).toMatchObject({ kind: 'overview', detail: 'marks' });
    expect(new Set(rest.map((page) => page.title))).toEqual(
      new Set(['Money', 'People', 'No domain']),
    );
    for (const page of rest) {
      expect(page.isReadable).toBe(true);
      expect(fitsReadingSize(page.scene, A4.widthMm, A4.heightMm)).toBe(true);
      expect(page.scene.cards.every((card) => card.isInGutter)).toBe(true);
    }
  });

  it('puts every area and every role on exactly one page to be read', () => {
    const model = aLargeMap(20, 60);
    const read = layoutLanePages(model, A4).slice(1);
    const drawn = read.flatMap((page) => page.scene.cards.map((card) => card.areaId));
    expect(drawn.toSorted()).toEqual(model.document.areas.map((area) => area.id).toSorted());
    const roles = read.flatMap((page) => page.scene.edges.map((edge) => edge.assignmentId));
    expect(roles.toSorted()).toEqual(model.document.assignments.map((role) => role.id).toSorted());
  });

  it('goes on over two pages where lanes fit across and rows do not, headers on each', () => {
    const model = buildModel(mergerMap());
    const pages = layoutLanePages(model, A4);
    expect(pages.map(({ kind, part, parts }) => [kind, part, parts])).toEqual([
      ['part', 1, 2],
      ['part', 2, 2],
    ]);
    const leaders = model.document.leaders.map(({ id }) => id);
    for (const { scene } of pages) {
      expect(scene.headers.map(({ leaderId }) => leaderId)).toEqual(leaders);
      expect(scene.cards.some(({ isInGutter, name }) => isInGutter || name.isCut)).toBe(false);
    }
    const [first, second] = pages.map(({ scene }) => scene);
    expect(second?.lanes.map(({ x }) => x)).toEqual(first?.lanes.map(({ x }) => x));
    expect(first?.sections[0]?.floor).toMatchObject({ lines: [], rect: { width: 0 } });
    expect(second?.sections[0]?.floor.lines).toEqual([
      'One safe hospital system by day one: we succeed or fail together.',
    ]);
    expect(second?.bands[0]?.label.full).toMatch(/, continued$|^Shared$/);
  });

  it('says three shared outcomes on the floor, and counts what it does not say from two on', () => {
    const floorOf = (count: number) => {
      const outcomes = Array.from({ length: count }, (_, at) => anOutcome(`Outcome ${at + 1}`));
      const [page] = layoutLanePages(buildModel({ ...mergerMap(), outcomes }), {
        widthMm: 273,
        heightMm: 400,
      });
      return page?.scene.sections[0]?.floor.lines;
    };
    expect(floorOf(3)).toEqual(['Outcome 1', 'Outcome 2', 'Outcome 3']);
    expect(floorOf(4)).toEqual(['Outcome 1', 'Outcome 2', 'and 2 more shared outcomes']);
  });

  it('lays the whole out once for both ways of the paper', () => {
    const model = aLargeMap(20, 60);
    const [overview] = layoutLanePages(model, A4);
    const upright = { widthMm: 190, heightMm: 240 };
    const whole = overview?.scene;
    if (!whole) throw new Error('the map is empty');
    const pages = layoutLanePages(model, upright, { overview: whole });
    expect(pages[0]?.scene).toBe(whole);
    expect(pages).toEqual(layoutLanePages(model, upright));
  });

  it('continues any map on pages that hold it, every area and role on one of them, no row split', () => {
    const whole = new Set<string>();
    fc.assert(
      fc.property(anyDocument(), fc.integer({ min: 60, max: 300 }), (document, heightMm) => {
        const model = buildModel(document);
        const box = { widthMm: 277, heightMm };
        const scenes = layoutLaneParts(model, box);
        if (!scenes) return;
        whole.add(scenes.length === 1 ? 'one' : 'several');
        const sorted = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null).sort();
        expect(sorted(scenes.flatMap(({ cards }) => cards.map(({ areaId }) => areaId)))).toEqual(
          sorted(document.areas.map(({ id }) => id)),
        );
        expect(
          sorted(scenes.flatMap(({ edges }) => edges.map(({ assignmentId }) => assignmentId))),
        ).toEqual(sorted(document.assignments.map(({ id }) => id)));
        const hung = scenes.flatMap((scene) =>
          allBadges(scene).flatMap(({ recordIds }) => recordIds),
        );
        expect(sorted(hung)).toEqual(
          sorted([...document.risks, ...document.redLines].map(({ id }) => id)),
        );
        const names = scenes[0]?.cards.some(({ isInGutter }) => isInGutter) ? 'gutter' : 'cards';
        const rows = rowsOf(layoutLaneMap(model, { metrics: 'print', sections: 'one', names }));
        const pageOf = (areaId: string) =>
          scenes.findIndex(({ cards }) => cards.some((card) => card.areaId === areaId));
        for (const row of rows) expect(new Set(row.map(({ id }) => pageOf(id))).size).toBe(1);
        for (const scene of scenes) {
          expect(fitsReadingSize(scene, box.widthMm, box.heightMm)).toBe(true);
          expect(scene.headers).toHaveLength(document.leaders.length);
          expect(scene.bands.some(({ label }) => label.isCut)).toBe(false);
          const page = { x: 0, y: 0, width: scene.width, height: scene.height };
          for (const rect of allRects(scene)) expect(isInside(rect, page)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
    expect(whole).toEqual(new Set(['one', 'several']));
  });

  it('says so where one area alone is too much for the paper', () => {
    const leaders = Array.from({ length: 60 }, (_, index) => aLeader(`Leader ${index}`));
    const assignments = leaders.map((leader, index) =>
      index === 0 ? owner(leader.id, 'everything') : coordinator(leader.id, 'everything'),
    );
    const areas = [anArea('Everything', { mode: 'coordinated' })];
    const pages = layoutLanePages(buildModel(aMap({ leaders, areas, assignments })), A4);
    expect(pages.map((page) => [page.kind, page.title, page.isReadable])).toEqual([
      ['overview', 'Overview', true],
      ['domain', 'All areas', false],
    ]);
  });

  it('always ends, and loses no area, on any map and small paper', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const pages = layoutLanePages(buildModel(document), { widthMm: 100, heightMm: 40 });
        const read = pages.filter((page) => page.kind !== 'overview');
        const drawn = read.flatMap((page) => page.scene.cards.map((card) => card.areaId));
        expect(drawn.toSorted()).toEqual(document.areas.map((area) => area.id).toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
