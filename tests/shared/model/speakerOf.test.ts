import { expect, test } from 'vitest';
import { buildModel } from '#shared/model/mapModel.ts';
import { speakerOf } from '#shared/model/speakerOf.ts';
import { aCascade, aLeader, aMap, anArea, aRedLine, aRisk, owner } from '#tests/helpers/aMap.ts';

const model = buildModel(
  aMap({
    leaders: [aLeader('CFO'), aLeader('CMO')],
    areas: [anArea('Pricing'), anArea('Brand')],
    assignments: [owner('cfo', 'pricing')],
    risks: [aRisk('cmo', 'pricing', 'Churn')],
    redLines: [aRedLine('cfo', null, 'No bribe')],
    cascades: [aCascade('pricing', 'brand'), aCascade('brand', 'pricing')],
  }),
);

test.each([
  ['leader', 'cmo', 'cmo'],
  ['risk', 'churn', 'cmo'],
  ['redLine', 'no-bribe', 'cfo'],
  ['cascade', 'pricing>brand', 'cfo'],
])('a %s is talked about in the turn of its leader', (kind, id, leaderId) => {
  expect(speakerOf(model, kind, id)).toBe(leaderId);
});

test.each([
  ['cascade', 'brand>pricing'],
  ['cascade', 'gone'],
  ['risk', 'gone'],
  ['area', 'pricing'],
])('what belongs to no single leader, or is gone, to nobody’s turn: %s %s', (kind, id) => {
  expect(speakerOf(model, kind, id)).toBeNull();
});
