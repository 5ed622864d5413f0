import { describe, expect, test } from 'vitest';
import { carryOut } from '#shared/commands/registry.ts';
import type { MapDocument } from '#shared/document/document.ts';
import type { Ballot } from '#shared/document/ballot.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { adoption, uncontestedAreas } from '#renderer/features/steps/lanes/uncontested.ts';
import { aLeader, aMap, anArea, coordinator, NOW, owner } from '#tests/helpers/aMap.ts';

const LEADERS = [aLeader('CEO'), aLeader('CFO'), aLeader('COO')];

function proposals(fields: Partial<MapDocument>) {
  const model = buildModel(aMap({ leaders: LEADERS, areas: [anArea('Budget')], ...fields }));
  return uncontestedAreas(model).map(({ areaId, mode, ownerIds }) => ({ areaId, mode, ownerIds }));
}

function ballot(leaderId: string, mode: 'sovereign' | 'shared' | 'undecided', ownerIds: string[]) {
  const areas = [{ areaId: 'budget', mode, ownerIds }];
  return { leaderId, on: NOW, areas, appetite: null, agreements: [] } satisfies Ballot;
}

describe('nobody contests an area', () => {
  test('that one leader owns alone: sovereign is proposed', () => {
    expect(proposals({ assignments: [owner('cfo', 'budget')] })).toEqual([
      { areaId: 'budget', mode: 'sovereign', ownerIds: ['cfo'] },
    ]);
  });

  test('whose roles suggest a mode: a coordinator makes it coordinated, a second owner shared', () => {
    const one = [owner('cfo', 'budget'), coordinator('coo', 'budget')];
    expect(proposals({ assignments: one })[0]?.mode).toBe('coordinated');
    const two = [owner('coo', 'budget'), owner('cfo', 'budget')];
    expect(proposals({ assignments: two })).toEqual([
      { areaId: 'budget', mode: 'shared', ownerIds: ['cfo', 'coo'] },
    ]);
  });

  test('that nobody owns yet, when all kept ballots say the same of it', () => {
    const ballots = [
      ballot('ceo', 'shared', ['coo', 'cfo']),
      ballot('cfo', 'shared', ['cfo', 'coo']),
    ];
    expect(proposals({ ballots })).toEqual([
      { areaId: 'budget', mode: 'shared', ownerIds: ['cfo', 'coo'] },
    ]);
  });
});

describe('an area is contested', () => {
  const assignments = [owner('cfo', 'budget')];
  const dispute = { claimantIds: ['coo'], settledBy: '', until: null, note: '' };

  test.each<[string, Partial<MapDocument>]>([
    ['that is settled already', { areas: [anArea('Budget', { mode: 'shared' })], assignments }],
    ['with a dispute', { areas: [anArea('Budget', { dispute })], assignments }],
    ['without an owner', { assignments: [coordinator('cfo', 'budget')] }],
    ['on which one ballot alone speaks', { ballots: [ballot('ceo', 'sovereign', ['cfo'])] }],
    [
      'whose ballots differ in the mode',
      { ballots: [ballot('ceo', 'sovereign', ['cfo']), ballot('cfo', 'undecided', ['cfo'])] },
    ],
    [
      'whose ballots differ in the owner',
      { ballots: [ballot('ceo', 'sovereign', ['cfo']), ballot('cfo', 'sovereign', ['coo'])] },
    ],
    [
      'whose ballots agree on a mode that these owners do not make',
      { ballots: [ballot('ceo', 'shared', ['cfo']), ballot('cfo', 'shared', ['cfo'])] },
    ],
    [
      'whose drawn owner a ballot does not name',
      { assignments, ballots: [ballot('ceo', 'sovereign', ['coo'])] },
    ],
    [
      'in which a ballot decides alone and a coordinator is drawn',
      {
        assignments: [...assignments, coordinator('coo', 'budget')],
        ballots: [ballot('ceo', 'sovereign', ['cfo'])],
      },
    ],
  ])('%s', (_, fields) => {
    expect(proposals(fields)).toEqual([]);
  });
});

describe('adopting', () => {
  test('sets every mode, and draws the owners that the ballots name', () => {
    const document = aMap({
      leaders: LEADERS,
      areas: [anArea('Budget'), anArea('Pricing'), anArea('Cloud')],
      assignments: [owner('cfo', 'pricing'), owner('coo', 'cloud'), coordinator('cfo', 'budget')],
      ballots: [ballot('ceo', 'shared', ['cfo', 'coo']), ballot('cfo', 'shared', ['cfo', 'coo'])],
    });
    const model = buildModel(document);
    let made = 0;
    const commands = adoption(model, uncontestedAreas(model), () => `new-${(made += 1)}`);
    const after = commands.reduce((now, command) => {
      const result = carryOut(now, command);
      if (!result.ok) throw new Error(result.error.message);
      return result.value;
    }, document);
    expect(after.areas.map((area) => area.mode)).toEqual(['shared', 'sovereign', 'sovereign']);
    const budget = buildModel(after);
    expect(budget.inRole('budget', 'owner').map((one) => one.leaderId)).toEqual(['cfo', 'coo']);
    expect(budget.inRole('budget', 'coordinator')).toEqual([]);
    expect(uncontestedAreas(budget)).toEqual([]);
  });

  test('says beforehand that a shared area lacks somebody who ends a tie', () => {
    const assignments = [owner('cfo', 'budget'), owner('coo', 'budget')];
    const of = (fields: Parameters<typeof anArea>[1]) =>
      uncontestedAreas(
        buildModel(aMap({ leaders: LEADERS, areas: [anArea('Budget', fields)], assignments })),
      )[0]?.lacksTieBreak;
    expect(of({})).toBe(true);
    expect(of({ escalation: 'To the CEO' })).toBe(false);
    expect(of({ tieBreakerId: 'ceo' })).toBe(false);
  });
});
