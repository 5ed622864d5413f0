import { cpuMilliseconds } from '#tests/helpers/cpuMilliseconds.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '#shared/lib/foldText.ts';
import { findInMap } from '#shared/model/findInMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { createControl } from '#shared/document/control.ts';
import { createDecision } from '#shared/document/decision.ts';
import { createOutcome } from '#shared/document/outcome.ts';
import {
  aLeader,
  aMap,
  anArea,
  aRedLine,
  aRisk,
  coordinator,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const map = buildModel(
  aMap({
    title: 'Hospital board',
    purpose: 'Who decides in the first year',
    leaders: [aLeader('CFO', { deputy: 'Treasurer' }), aLeader('Chief Nursing Officer')],
    areas: [
      anArea('Nurse staffing ratios', { domain: 'Nursing', limit: 'Within the nursing budget' }),
      anArea('Capital plan', { outcome: 'A balanced plan' }),
    ],
    assignments: [
      owner('chief-nursing-officer', 'nurse-staffing-ratios'),
      coordinator('cfo', 'nurse-staffing-ratios', { note: 'Pays for agency nurses' }),
    ],
    risks: [
      aRisk('cfo', 'nurse-staffing-ratios', 'Agency cost', { failure: 'Overspend by March' }),
    ],
    redLines: [
      aRedLine('chief-nursing-officer', 'nurse-staffing-ratios', 'No ratio below the law'),
    ],
  }),
);
const found = (query: string) =>
  findInMap(map, query).map((hit) => `${hit.where}: ${hit.text}${hit.of && ` (${hit.of})`}`);

describe('finding in everything written', () => {
  test('says where each hit stands and whose it is', () => {
    expect(found('nurs')).toEqual([
      'Leader: Chief Nursing Officer',
      'Decision area: Nurse staffing ratios (Nursing)',
      'Group: Nursing (Nurse staffing ratios)',
      'Limit: Within the nursing budget (Nurse staffing ratios)',
      'Note: Pays for agency nurses (CFO · Nurse staffing ratios)',
    ]);
    expect(found('ratio law')).toEqual([
      'Red line: No ratio below the law (Chief Nursing Officer · Nurse staffing ratios)',
    ]);
    expect(found('OVERSPEND')).toEqual([
      'Failing looks like: Overspend by March (CFO · Nurse staffing ratios)',
    ]);
  });

  test('leads to the thing, or to nothing for what is said of the whole map', () => {
    expect(findInMap(map, 'treasurer')[0]?.item).toEqual({ kind: 'leader', id: 'cfo' });
    expect(findInMap(map, 'first year')[0]?.item).toBeNull();
  });

  test('reaches every text that a map can hold', () => {
    const told = aMap({
      title: 'text',
      purpose: 'text',
      classification: 'text',
      control: {
        ...createControl(),
        ...{ reference: 'text', version: 'text', author: 'text', ask: 'text' },
        ...{ reviewedBy: 'text', approvedBy: 'text' },
      },
      leaders: [aLeader('text', { id: 'l', unit: 'text', deputy: 'text' })],
      areas: [
        anArea('text', {
          id: 'a',
          ...{ description: 'text', domain: 'text', outcome: 'text', limit: 'text' },
          ...{ reserved: 'text', escalation: 'text', reconciliation: 'text' },
          heard: [{ leaderId: 'l', answer: 'text' }],
          dispute: { claimantIds: ['l'], settledBy: 'text', until: null, note: 'text' },
        }),
      ],
      assignments: [coordinator('l', 'a', { note: 'text' })],
      risks: [aRisk('l', 'a', 'text', { failure: 'text', response: 'text' })],
      redLines: [{ ...aRedLine('l', 'a', 'text'), ifReached: 'text' }],
      cascades: [{ id: 'c', fromAreaId: 'a', toAreaId: 'a', strength: 2, note: 'text' }],
      expertise: [{ id: 'e', leaderId: 'l', domain: 'text', areaIds: [], acknowledgements: [] }],
      outcomes: [
        {
          ...createOutcome('o', 'text'),
          consequence: 'text',
          agreements: [{ leaderId: 'l', level: 3, reservation: 'text' }],
        },
      ],
      decisions: [
        {
          ...createDecision('d', '2026-01-01', 'text'),
          ...{ reason: 'text', decidedBy: 'text' },
          dissent: [{ leaderId: 'l', text: 'text' }],
        },
      ],
      waivers: [{ finding: 'silo:a', reason: 'text', by: '', on: NOW }],
      signOffs: [{ leaderId: 'l', level: 3, reservation: 'text', on: NOW, contentHash: '' }],
      baselines: [{ id: 'b', name: 'text', on: NOW, content: aMap() }],
    });
    const written = JSON.stringify(told).match(/(?<!"id"):"text"/g)?.length ?? 0;
    expect(findInMap(buildModel(told), 'text')).toHaveLength(written);
  });

  test('does not take the query for a pattern, and finds nothing for blank', () => {
    expect(found('.*')).toEqual([]);
    expect(found('(')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });

  test('every hit holds every word, on any map and for any query', () => {
    fc.assert(
      fc.property(anyDocument(), fc.string({ maxLength: 6 }), (document, query) => {
        const words = foldText(query).split(/\s+/).filter(Boolean);
        for (const hit of findInMap(buildModel(document), query)) {
          for (const word of words) expect(foldText(hit.text)).toContain(word);
        }
      }),
    );
  });

  test('every name is found by its own words', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const model = buildModel(document);
        for (const area of document.areas) {
          const isSaid = foldText(area.name).trim() !== '';
          const hits = findInMap(model, area.name).map((hit) => hit.item?.id);
          expect(hits.includes(area.id)).toBe(isSaid);
        }
      }),
    );
  });

  test('takes a long adversarial text in its stride', () => {
    const hostile = 'a'.repeat(10_000);
    const model = buildModel(
      aMap({ areas: Array.from({ length: 100 }, (_, i) => anArea(`${i}`, { limit: hostile })) }),
    );
    const spent = cpuMilliseconds(() => {
      expect(findInMap(model, `${'a'.repeat(500)}b ${'a'.repeat(500)}`)).toEqual([]);
    });
    expect(spent).toBeLessThan(4_000);
  });
});
