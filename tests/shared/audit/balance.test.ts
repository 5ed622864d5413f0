import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { balance } from '#shared/audit/balance.ts';
import type { LaneMode } from '#shared/document/area.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aCascade, aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const of = (document: MapDocument) => balance(buildModel(document));
const areas = (counts: Partial<Record<LaneMode, number>>) =>
  Object.entries(counts).flatMap(([mode, count]) =>
    Array.from({ length: count }, (_, i) => anArea(`${mode} ${i + 1}`, { mode: mode as LaneMode })),
  );
const leaders = ['A', 'B'].map((title) => aLeader(title));
const needleOf = (sovereign: number, coordinated: number) =>
  of(aMap({ leaders, areas: areas({ sovereign, coordinated }) })).needle;

test('nothing decided: the needle rests', () => {
  expect(of(aMap({ areas: areas({ undecided: 2 }) }))).toEqual({
    counts: { sovereign: 0, coordinated: 0, shared: 0, undecided: 2 },
    isWeighed: false,
    needle: 0,
    sentence: 'No area is decided yet.',
    movers: [],
  });
});

test('inside the healthy band, its edges included, the needle rests', () => {
  expect([needleOf(3, 7), needleOf(5, 5), needleOf(17, 3)]).toEqual([0, 0, 0]);
  const inBand = aMap({ leaders, areas: areas({ sovereign: 3, coordinated: 5, shared: 2 }) });
  expect(of(inBand).sentence).toBe(
    '3 of 10 decided areas are decided alone, 7 together: that is in balance.',
  );
});

test('who is the only leader has nobody to coordinate with: the needle rests, and nothing is suggested', () => {
  const alone = aMap({
    leaders: [aLeader('A')],
    areas: areas({ sovereign: 3 }),
    assignments: [owner('a', 'sovereign-1')],
  });
  expect(of(alone)).toEqual({
    counts: { sovereign: 3, coordinated: 0, shared: 0, undecided: 0 },
    isWeighed: false,
    needle: 0,
    sentence: 'There is nobody yet with whom to decide together.',
    movers: [],
  });
});

test('beyond, it grows evenly to the end: 1 when nothing is decided alone, -1 when everything is', () => {
  expect([needleOf(0, 10), needleOf(10, 0)]).toEqual([1, -1]);
  // 15 percent sovereign is half of the 30 that are missing.
  expect(needleOf(3, 17)).toBeCloseTo(0.5);
  expect(needleOf(37, 3)).toBeCloseTo(-0.5);
});

test('over-collaboration: what would move it, the areas with the fewest consulted coordinators first', () => {
  const document = aMap({
    leaders: ['A', 'B', 'C'].map((title) => aLeader(title)),
    areas: ['Pricing', 'Hiring', 'Bonds', 'Brand'].map((name) =>
      anArea(name, { mode: 'coordinated' }),
    ),
    assignments: [
      ...['pricing', 'hiring', 'bonds'].map((id) => owner('a', id)),
      coordinator('b', 'pricing'),
      coordinator('c', 'pricing'),
      coordinator('b', 'hiring'),
      coordinator('b', 'bonds', { level: 'agree' }),
    ],
  });
  expect(of(document)).toMatchObject({
    needle: 1,
    movers: ['hiring', 'pricing'],
    sentence:
      '0 of 4 decided areas are decided by one leader alone. 2 more that are sovereign would bring it into balance: think of Hiring and Pricing.',
  });
});

test('over-collaboration: what is critical is thought of last, however few are consulted', () => {
  const document = aMap({
    leaders: ['A', 'B', 'C'].map((title) => aLeader(title)),
    areas: [
      anArea('Pricing', { mode: 'coordinated', critical: true }),
      anArea('Hiring', { mode: 'coordinated' }),
    ],
    assignments: [
      owner('a', 'pricing'),
      owner('a', 'hiring'),
      coordinator('b', 'pricing'),
      coordinator('b', 'hiring'),
      coordinator('c', 'hiring'),
    ],
  });
  expect(of(document).movers).toEqual(['hiring', 'pricing']);
});

test('under-collaboration: the areas whose failure hits another leader hardest come first', () => {
  const document = aMap({
    leaders: ['A', 'B'].map((title) => aLeader(title)),
    areas: ['Pricing', 'Hiring', 'Bonds'].map((name) => anArea(name, { mode: 'sovereign' })),
    assignments: [owner('a', 'pricing'), owner('b', 'hiring'), owner('a', 'bonds')],
    cascades: [
      aCascade('pricing', 'hiring', { strength: 1 }),
      aCascade('hiring', 'bonds', { strength: 3 }),
      // The same owner: nobody has to be told.
      aCascade('bonds', 'pricing', { strength: 3 }),
    ],
  });
  expect(of(document)).toMatchObject({
    needle: -1,
    movers: ['hiring', 'pricing'],
    sentence:
      '0 of 3 decided areas are decided together. One more that is coordinated would bring it into balance: think of Hiring and Pricing.',
  });
});

test('on any map: the needle is between -1 and 1, and rests exactly inside the band', () => {
  fc.assert(
    fc.property(anyDocument(), (document) => {
      const { needle, counts, movers } = of(document);
      const together = counts.coordinated + counts.shared;
      const decided = counts.sovereign + together;
      expect(Math.abs(needle)).toBeLessThanOrEqual(1);
      const isAlone = document.leaders.length < 2;
      const isInBand = isAlone || (counts.sovereign >= 0.3 * decided && together >= 0.15 * decided);
      expect(needle === 0).toBe(isInBand);
      if (isInBand) expect(movers).toEqual([]);
    }),
  );
});
