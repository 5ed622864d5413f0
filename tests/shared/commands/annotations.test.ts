import { describe, expect, it } from 'vitest';
import { aCascade, aLeader, aMap, anArea, aRedLine, aRisk, owner } from '#tests/helpers/aMap.ts';
import { after, labelOf, refusalOf } from '#tests/helpers/after.ts';

//  CNO ──owner──> Staffing        Staffing ──cascade──> Quality
const map = aMap({
  leaders: [aLeader('CNO')],
  areas: [anArea('Staffing'), anArea('Quality')],
  assignments: [owner('cno', 'staffing')],
  risks: [aRisk('cno', 'staffing', 'Burnout')],
  redLines: [aRedLine('cno', 'staffing', 'No ratio below policy')],
  cascades: [aCascade('staffing', 'quality')],
});

describe('risks', () => {
  it('are added to an edge, edited and removed', () => {
    const added = after(map, 'risk.add', {
      riskId: 'new',
      leaderId: 'cno',
      areaId: 'quality',
      atRisk: 'Rating',
      fields: { likelihood: 4, impact: 5, confidential: true },
    });
    expect(added.risks.at(-1)).toEqual({
      ...aRisk('cno', 'quality', 'Rating', { likelihood: 4, impact: 5, confidential: true }),
      id: 'new',
    });
    const edited = after(map, 'risk.edit', { riskId: 'burnout', changes: { failure: 'Walk-out' } });
    expect(edited.risks).toEqual([aRisk('cno', 'staffing', 'Burnout', { failure: 'Walk-out' })]);
    expect(after(map, 'risk.remove', { riskId: 'burnout' })).toEqual({ ...map, risks: [] });
    expect(labelOf(map, 'risk.remove', { riskId: 'burnout' })).toBe('delete risk');
  });

  it('must say what is at risk', () => {
    expect(refusalOf(map, 'risk.edit', { riskId: 'burnout', changes: { atRisk: ' ' } })).toBe(
      'text-empty: This cannot be left empty. Write a few words, then try again.',
    );
  });
});

describe('red lines', () => {
  it('are held on an area or in general, edited and removed', () => {
    const added = after(map, 'redLine.add', {
      redLineId: 'new',
      leaderId: 'cno',
      areaId: null,
      statement: 'No triage by wealth',
      category: 'ethics',
    });
    expect(added.redLines.at(-1)).toEqual({
      ...aRedLine('cno', null, 'No triage by wealth', { category: 'ethics' }),
      id: 'new',
    });
    const redLineId = 'no-ratio-below-policy';
    const edited = after(map, 'redLine.edit', { redLineId, changes: { ifReached: 'CNO stops' } });
    expect(edited.redLines[0]?.ifReached).toBe('CNO stops');
    expect(after(map, 'redLine.remove', { redLineId }).redLines).toEqual([]);
  });
});

describe('cascades', () => {
  const arrow = (fromAreaId: string, toAreaId: string) =>
    ({ cascadeId: 'new', fromAreaId, toAreaId }) as const;

  it('lead from area to area, once in each direction, never to the same area', () => {
    const back = after(map, 'cascade.add', {
      ...arrow('quality', 'staffing'),
      fields: { strength: 3 },
    });
    expect(back.cascades.at(-1)).toEqual({
      ...aCascade('quality', 'staffing', { strength: 3 }),
      id: 'new',
    });
    expect(refusalOf(map, 'cascade.add', arrow('staffing', 'quality'))).toBe(
      'cascade-exists: The map already has a cascade from Staffing to Quality.',
    );
    expect(refusalOf(map, 'cascade.add', arrow('staffing', 'staffing'))).toBe(
      'cascade-to-itself: A cascade leads from one decision area to another.',
    );
    const third = { ...map, areas: [...map.areas, anArea('Training')] };
    expect(refusalOf(third, 'cascade.add', arrow('training', 'quality'))).toBe('carried out');
    expect(refusalOf(third, 'cascade.add', arrow('staffing', 'training'))).toBe('carried out');
  });

  it('are edited and removed', () => {
    const cascadeId = 'staffing>quality';
    const edited = after(map, 'cascade.edit', { cascadeId, changes: { note: 'Within days' } });
    expect(edited.cascades).toEqual([aCascade('staffing', 'quality', { note: 'Within days' })]);
    expect(after(map, 'cascade.remove', { cascadeId }).cascades).toEqual([]);
  });
});
