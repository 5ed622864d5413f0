import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { describeStop } from '#shared/present/describeStop.ts';
import { presentStops, type PresentSource } from '#shared/present/presentStops.ts';
import { WALKS } from '#shared/present/presentStop.ts';
import { aLeader, aMap, anArea, aRedLine, aRisk, coordinator, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import type { MapDocument } from '#shared/document/document.ts';

const INPUTS = { today: '2026-11-23', contentHash: null };

function sourceOf(document: MapDocument): PresentSource {
  const model = buildModel(document);
  return { model, findings: audit(model, INPUTS).findings };
}

const team = aMap({
  title: 'The merger',
  leaders: [aLeader('CFO'), aLeader('CMO')],
  areas: [
    anArea('Pricing', { domain: 'Money', mode: 'coordinated' }),
    anArea('Payroll', { domain: 'Money', mode: 'sovereign' }),
    anArea('Bed closures', { domain: 'Care' }),
    anArea('Mergers', {
      mode: 'sovereign',
      dispute: {
        claimantIds: ['cfo', 'cmo'],
        settledBy: 'the chair',
        until: '2026-12-01',
        note: 'Loud.',
      },
    }),
  ],
  assignments: [
    owner('cfo', 'pricing'),
    coordinator('cmo', 'pricing', { level: 'agree' }),
    owner('cfo', 'payroll'),
    owner('cfo', 'mergers'),
  ],
  risks: [aRisk('cfo', 'pricing', 'The margin')],
  redLines: [aRedLine('cmo', 'pricing', 'No price that turns a patient away')],
});

const titles = (walk: (typeof WALKS)[number]) => {
  const source = sourceOf(team);
  return presentStops(source, walk).map((stop) => describeStop(source, stop).title);
};
const first = (walk: (typeof WALKS)[number]) => {
  const source = sourceOf(team);
  const [stop] = presentStops(source, walk);
  if (!stop) throw new Error('no stop');
  return describeStop(source, stop);
};

describe('what a room is walked through', () => {
  it('goes from the whole to groups, leaders and areas, in the order of the file', () => {
    expect(titles('overview')).toEqual(['The merger']);
    expect(titles('domains')).toEqual(['Money', 'Care']);
    expect(titles('leaders')).toEqual(['CFO', 'CMO']);
    expect(titles('areas')).toEqual(['Pricing', 'Payroll', 'Bed closures', 'Mergers']);
  });

  it('shows apart what is in dispute and what has no lane or no owner', () => {
    expect(titles('disputes')).toEqual(['Mergers']);
    expect(titles('unsettled')).toEqual(['Bed closures']);
    expect(presentStops(sourceOf(aMap()), 'overview')).toEqual([]);
  });

  it('says in one sentence how an area is decided, and of a dispute who settles it until when', () => {
    expect(first('areas').sentence).toBe('The CFO decides; the CMO must agree.');
    expect(first('disputes').sentence).toMatch(
      /^It is disputed: the CFO and the CMO each claim it\. To be settled by the chair\. Until 1 December 2026/,
    );
  });

  it('counts lanes of a group and of a leader', () => {
    expect(first('domains').sentence).toBe('2 areas: 1 decided alone and 1 coordinated.');
    expect(first('leaders').sentence).toBe(
      'Decides Payroll and Mergers alone; coordinates Pricing.',
    );
    expect(first('overview').sentence).toMatch(/^3 of 4 areas settled\. In the findings: /);
    // Nothing is counted of nothing.
    const stop = { walk: 'overview', key: 'map' } as const;
    expect(describeStop(sourceOf(aMap({ leaders: [aLeader('CFO')] })), stop).sentence).toMatch(
      /^No decision area is on the map yet\./,
    );
  });

  it('names risks and red lines by id, never by their text', () => {
    const { notes, title, sentence } = first('areas');
    expect(notes.map(({ kind }) => kind)).toEqual(['redLine', 'risk']);
    expect(`${title} ${sentence}`).not.toMatch(/margin|patient/);
  });

  it('shows the areas of a finding large, and its severity', () => {
    const source = sourceOf(team);
    const stop = presentStops(source, 'findings').find(
      (one) => one.walk === 'findings' && one.finding.rule.id === 'disputed',
    );
    const words = stop && describeStop(source, stop);
    expect(words?.severity).toBe('warning');
    expect(words?.items).toEqual([{ kind: 'area', id: 'mergers' }]);
  });
});

it('every stop of every map has a title or a sentence, a key of its own, and items of the map', () => {
  fc.assert(
    fc.property(anyDocument(), (document) => {
      const source = sourceOf(document);
      const { model } = source;
      for (const walk of WALKS) {
        const stops = presentStops(source, walk);
        expect(new Set(stops.map(({ key }) => key)).size).toBe(stops.length);
        for (const stop of stops) {
          const { title, sentence, items } = describeStop(source, stop);
          expect(title + sentence).not.toBe('');
          for (const { kind, id } of items)
            expect(kind === 'leader' ? model.leader(id) : model.area(id)).toBeDefined();
        }
      }
    }),
    { numRuns: 40 },
  );
});
