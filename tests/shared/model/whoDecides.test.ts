import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '#shared/model/stem.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { indexAreas, whoDecides, wordsOf } from '#shared/model/whoDecides.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { aLeader, aMap, anArea, anExpertise, aRedLine, aRisk } from '#tests/helpers/aMap.ts';
import { anyDocument, anyText } from '#tests/helpers/anyDocument.ts';

const MAP = aMap({
  leaders: [aLeader('CFO'), aLeader('CISO')],
  areas: [
    anArea('Vendor & cloud spend', { domain: 'Engineering', limit: 'to 250k a year' }),
    anArea('Supplier contracts', { domain: 'Money' }),
    anArea('Headcount plan', { domain: 'People', description: 'Which contracts we offer.' }),
    anArea('M&A targets', { domain: 'Money' }),
    anArea('On-call', { domain: 'Engineering' }),
    anArea('Security policies', { domain: 'Trust' }),
    anArea('Data residency', { domain: 'Trust' }),
  ],
  risks: [aRisk('cfo', 'on-call', 'Customers leave after an outage')],
  redLines: [aRedLine('ciso', 'data-residency', 'No sale that bypasses consent')],
  expertise: [anExpertise('ciso', 'Cryptography', { areaIds: ['data-residency'] })],
});

const ask = (question: string, document: MapDocument = MAP) =>
  whoDecides(indexAreas(buildModel(document)), question, 10).map((found) => found.areaId);

describe('a question finds the area it is about', () => {
  test.each([
    ['can we sign a 3m cloud contract?', ['vendor-cloud-spend', 'supplier-contracts']],
    ['CLOUD', ['vendor-cloud-spend']],
    ['who decides on the security policy', ['security-policies']],
    ['an m&a target', ['m-a-targets']],
    ['who is on call', ['on-call']],
    ['may we bypass consent?', ['data-residency']],
    ['cryptographic keys', []],
    ['cryptography', ['data-residency']],
    ['outages', ['on-call']],
    ['contracting', ['supplier-contracts', 'headcount-plan']],
    ['héadcöunt', ['headcount-plan']],
  ])('%s', (question, expected) => {
    expect(ask(question).slice(0, 2)).toEqual(expected);
  });

  test('a name answers before a domain, a domain before what is written', () => {
    const areas = [
      anArea('First', { outcome: 'Pricing is clear.' }),
      anArea('Second', { domain: 'Pricing' }),
      anArea('Pricing'),
    ];
    expect(ask('pricing', aMap({ areas }))).toEqual(['pricing', 'second', 'first']);
  });

  test('of equals the shorter name comes first, then the order of the file', () => {
    const areas = [anArea('Branding abroad'), anArea('Branding'), anArea('Branding shops')];
    expect(ask('branding', aMap({ areas }))).toEqual([
      'branding',
      'branding-abroad',
      'branding-shops',
    ]);
  });

  test('what answers far worse than the best is left out', () => {
    const areas = [
      anArea('Cloud contracts'),
      anArea('Hiring', { outcome: 'No contract without a plan.' }),
    ];
    expect(ask('cloud contract', aMap({ areas }))).toEqual(['cloud-contracts']);
    expect(ask('contract plan', aMap({ areas }))).toEqual(['cloud-contracts', 'hiring']);
  });

  test('while one types, the beginning of a word is enough', () => {
    expect(ask('resid')).toEqual(['data-residency']);
  });

  test('words that only make a question find nothing by themselves when something else is asked', () => {
    expect(ask('who can decide on zebras')).toEqual([]);
    expect(ask('on')).toEqual(['on-call']);
    expect(ask('  ?!  ')).toEqual([]);
  });
});

test.each([
  ['contracts', 'contract'],
  ['policies', 'policy'],
  ['losses', 'loss'],
  ['boxes', 'box'],
  ['branches', 'branch'],
  ['loss', 'loss'],
  ['status', 'status'],
  ['crisis', 'crisis'],
  ['gas', 'gas'],
])('the plural of a word counts as the word: %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

describe('always', () => {
  test('the same question gives the same areas, each once, best first, all in the map', () => {
    fc.assert(
      fc.property(anyDocument(), anyText, (document, question) => {
        const index = indexAreas(buildModel(document));
        const found = whoDecides(index, question, 3);
        expect(whoDecides(index, question, 3)).toEqual(found);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found.map((one) => one.areaId)).size).toBe(found.length);
        for (const [at, one] of found.entries()) {
          expect(document.areas.some((area) => area.id === one.areaId)).toBe(true);
          expect(one.score).toBeLessThanOrEqual(found[at - 1]?.score ?? Infinity);
        }
      }),
    );
  });

  test('an area is found by its own name', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const index = indexAreas(buildModel(document));
        for (const area of document.areas) {
          if (wordsOf(area.name).length === 0) continue;
          const found = whoDecides(index, area.name, document.areas.length);
          expect(found.map((one) => one.areaId)).toContain(area.id);
        }
      }),
    );
  });
});
