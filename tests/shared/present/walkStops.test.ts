import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { presentStops, type PresentSource } from '#shared/present/presentStops.ts';
import { WALKS } from '#shared/present/presentStop.ts';
import { BEGINNING, endOf, positionOf, step, stopAbout } from '#shared/present/walkStops.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

function sourceOf(document: MapDocument): PresentSource {
  const model = buildModel(document);
  const { findings } = audit(model, { today: '2026-11-23', contentHash: null });
  return { model, findings };
}

const areas = ['Pricing', 'Payroll', 'Brand'].map((name) => anArea(name, { mode: 'undecided' }));
const team = sourceOf(aMap({ leaders: [aLeader('CFO')], areas }));
const settled = sourceOf(
  aMap({
    leaders: [aLeader('CFO')],
    areas: areas.map((area) => (area.id === 'payroll' ? { ...area, mode: 'sovereign' } : area)),
    assignments: [owner('cfo', 'payroll')],
  }),
);

describe('walking', () => {
  it('goes on through every walk that has a stop, as a remote with two buttons leads', () => {
    const visited = [BEGINNING];
    for (let count = 0; count < 40; count += 1) {
      const last = visited.at(-1) ?? BEGINNING;
      const next = step(team, last, 1);
      if (next === last) break;
      visited.push(next);
    }
    expect(visited).toHaveLength(WALKS.flatMap((walk) => presentStops(team, walk)).length);
    expect(visited.at(-1)?.walk).toBe('unsettled');
    // And all the way back.
    let place = visited.at(-1) ?? BEGINNING;
    for (const expected of visited.toReversed().slice(1)) {
      place = step(team, place, -1);
      expect(place).toEqual(expected);
    }
    expect(step(team, place, -1)).toBe(place);
  });

  it('finds its stop again when an edit has moved it', () => {
    const place = endOf(team, 'unsettled', 'last');
    expect(place).toEqual({ walk: 'unsettled', index: 2, key: 'area:brand' });
    expect(positionOf(settled, place)).toMatchObject({ number: 2, count: 2 });
  });

  it('stands where a stop was that an edit has settled; the next one has taken its place', () => {
    const place = { walk: 'unsettled', index: 1, key: 'area:payroll' } as const;
    expect(positionOf(settled, place)).toEqual({ stop: null, number: 0, count: 2 });
    expect(step(settled, place, 1)).toEqual({ walk: 'unsettled', index: 1, key: 'area:brand' });
    expect(step(settled, place, -1)).toEqual({ walk: 'unsettled', index: 0, key: 'area:pricing' });
    // Undone, it is there again.
    expect(positionOf(team, place)).toMatchObject({ number: 2, count: 3 });
  });

  it('goes to a walk without stops and on from there', () => {
    const none = endOf(team, 'disputes', 'first');
    expect(none).toEqual({ walk: 'disputes', index: 0, key: '' });
    expect(step(team, none, 1)).toMatchObject({ walk: 'unsettled', index: 0 });
    expect(step(team, none, -1)).toMatchObject({ walk: 'findings' });
  });

  it('begins at a leader or an area that is asked for', () => {
    expect(stopAbout(team, 'areas', 'brand')).toEqual({
      walk: 'areas',
      index: 2,
      key: 'area:brand',
    });
    expect(stopAbout(team, 'leaders', 'nobody')).toBeNull();
  });
});

it('no step of any walk leads out of the map', () => {
  fc.assert(
    fc.property(
      anyDocument(),
      anyDocument(),
      fc.array(fc.constantFrom<1 | -1>(1, -1), { maxLength: 12 }),
      (before, after, steps) => {
        const [first, then] = [sourceOf(before), sourceOf(after)];
        let place = BEGINNING;
        // Any edit may come between two steps.
        for (const [index, by] of steps.entries()) {
          const source = index % 2 === 0 ? first : then;
          const next = step(source, place, by);
          if (next !== place) expect(positionOf(source, next).stop).not.toBeNull();
          place = next;
        }
      },
    ),
    { numRuns: 40 },
  );
});
