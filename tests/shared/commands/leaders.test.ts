import { describe, expect, it } from 'vitest';
import {
  A_HASH,
  aCascade,
  aDecision,
  aLeader,
  aMap,
  anArea,
  anExpertise,
  anOutcome,
  aRedLine,
  aRisk,
  coordinator,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';
import { after, labelOf, refusalOf } from '#tests/helpers/after.ts';

const titles = (map: ReturnType<typeof aMap>) => map.leaders.map((leader) => leader.title);

describe('leaders', () => {
  const team = aMap({ leaders: [aLeader('CEO'), aLeader('CFO'), aLeader('CMO')] });

  it('adds a lane at the end, or where it is asked to stand', () => {
    const added = after(team, 'leader.add', { leaderId: 'new', title: ' COO\n' });
    expect(added.leaders.at(-1)).toEqual({ ...aLeader('COO'), id: 'new' });
    const second = after(team, 'leader.add', {
      leaderId: 'new',
      title: 'COO',
      index: 1,
      fields: { unit: 'Operations', appetite: 3 },
    });
    expect(titles(second)).toEqual(['CEO', 'COO', 'CFO', 'CMO']);
    expect(second.leaders[1]).toMatchObject({ unit: 'Operations', appetite: 3 });
  });

  it('refuses an id that anything in the map already bears', () => {
    const map = { ...team, areas: [anArea('Pricing')] };
    expect(refusalOf(map, 'leader.add', { leaderId: 'pricing', title: 'COO' })).toBe(
      'id-taken: Something new came with an identifier that this map already uses.',
    );
  });

  it('renames, edits and moves one leader and leaves the others as they are', () => {
    const renamed = after(team, 'leader.rename', {
      leaderId: 'cfo',
      title: 'Chief Financial Officer',
    });
    expect(titles(renamed)).toEqual(['CEO', 'Chief Financial Officer', 'CMO']);
    expect(renamed.leaders[0]).toBe(team.leaders[0]);
    expect(renamed.areas).toBe(team.areas);
    const edited = after(team, 'leader.edit', {
      leaderId: 'cmo',
      changes: { appetite: 2, deputy: 'Deputy CMO', noRedLines: true },
    });
    expect(edited.leaders[2]).toEqual(
      aLeader('CMO', { appetite: 2, deputy: 'Deputy CMO', noRedLines: true }),
    );
    const moved = after(team, 'leader.move', { leaderId: 'ceo', position: { x: 10, y: 20 } });
    expect(moved.leaders[0]?.position).toEqual({ x: 10, y: 20 });
  });

  it('makes no step of what changes nothing', () => {
    expect(after(team, 'leader.rename', { leaderId: 'cfo', title: 'CFO' })).toBe(team);
    expect(after(team, 'leader.reorder', { leaderId: 'cfo', index: 1 })).toBe(team);
    expect(after(team, 'lanes.arrange', { leaderIds: ['ceo', 'cfo', 'cmo'] })).toBe(team);
  });

  it('keeps the fields of a later version when it edits', () => {
    const foreign = { ...aLeader('CFO'), 'x-colour': 'teal' };
    const edited = after(aMap({ leaders: [foreign] }), 'leader.edit', {
      leaderId: 'cfo',
      changes: { appetite: 4 },
    });
    expect(Object.entries(edited.leaders[0] ?? {}).at(-1)).toEqual(['x-colour', 'teal']);
  });

  it('reorders one lane, and all of them at once', () => {
    expect(titles(after(team, 'leader.reorder', { leaderId: 'ceo', index: 99 }))).toEqual([
      'CFO',
      'CMO',
      'CEO',
    ]);
    expect(titles(after(team, 'lanes.arrange', { leaderIds: ['cmo', 'ceo', 'cfo'] }))).toEqual([
      'CMO',
      'CEO',
      'CFO',
    ]);
    expect(refusalOf(team, 'lanes.arrange', { leaderIds: ['cmo', 'ceo', 'ceo'] })).toBe(
      'order-incomplete: The new order of lanes does not name every leader once.',
    );
  });

  it('says which leader is gone rather than doing nothing', () => {
    expect(refusalOf(team, 'leader.rename', { leaderId: 'coo', title: 'COO' })).toBe(
      'leader-unknown: That leader is no longer in this map.',
    );
  });
});

describe('deleting a leader', () => {
  //  CFO ──owner──> Pricing <──coordinator── CRO        Pricing ──cascade──> Hiring
  //  CFO is also: tie-breaker and heard on Hiring, claimant, dissenter, signatory, voter ...
  const map = aMap({
    leaders: [aLeader('CFO'), aLeader('CRO')],
    areas: [
      anArea('Pricing'),
      anArea('Hiring', {
        tieBreakerId: 'cfo',
        heard: [{ leaderId: 'cfo', answer: 'Yes' }],
        dispute: { claimantIds: ['cro', 'cfo'], settledBy: 'Board', until: null, note: '' },
      }),
    ],
    assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing')],
    risks: [aRisk('cfo', 'pricing', 'Margin'), aRisk('cro', 'pricing', 'Churn')],
    redLines: [aRedLine('cfo', null, 'No loss-making deals')],
    cascades: [aCascade('pricing', 'hiring')],
    expertise: [
      anExpertise('cfo', 'Treasury'),
      anExpertise('cro', 'Sales', {
        acknowledgements: [{ leaderId: 'cfo', stance: 'acknowledged' }],
      }),
    ],
    outcomes: [anOutcome('Grow', { agreements: [{ leaderId: 'cfo', level: 4, reservation: '' }] })],
    decisions: [aDecision('Raise prices', { dissent: [{ leaderId: 'cfo', text: 'Too early' }] })],
    waivers: [
      { finding: 'appetite-unstated:cfo', reason: 'New in role', by: '', on: NOW },
      { finding: 'outcome-missing', reason: 'Next week', by: '', on: NOW },
    ],
    ballots: [
      {
        leaderId: 'cro',
        on: NOW,
        areas: [{ areaId: 'pricing', mode: 'shared', ownerIds: ['cfo', 'cro'] }],
        appetite: null,
        agreements: [],
      },
    ],
    signOffs: [{ leaderId: 'cfo', level: 5, reservation: '', on: NOW, contentHash: A_HASH }],
  });

  it('takes everything with it that hangs on the seat, and nothing else', () => {
    const left = after(map, 'leader.remove', { leaderId: 'cfo' });
    expect(left).toEqual(
      aMap({
        leaders: [aLeader('CRO')],
        areas: [
          anArea('Pricing'),
          anArea('Hiring', {
            dispute: { claimantIds: ['cro'], settledBy: 'Board', until: null, note: '' },
          }),
        ],
        assignments: [coordinator('cro', 'pricing')],
        risks: [aRisk('cro', 'pricing', 'Churn')],
        cascades: [aCascade('pricing', 'hiring')],
        expertise: [anExpertise('cro', 'Sales')],
        outcomes: [anOutcome('Grow')],
        decisions: [aDecision('Raise prices')],
        waivers: [{ finding: 'outcome-missing', reason: 'Next week', by: '', on: NOW }],
        ballots: [
          {
            leaderId: 'cro',
            on: NOW,
            areas: [{ areaId: 'pricing', mode: 'shared', ownerIds: ['cro'] }],
            appetite: null,
            agreements: [],
          },
        ],
      }),
    );
    expect(left.areas[0]).toBe(map.areas[0]);
    expect(left.cascades).toBe(map.cascades);
  });

  it('says how much goes', () => {
    expect(labelOf(map, 'leader.remove', { leaderId: 'cfo' })).toBe('delete CFO and 13 links');
    const alone = aMap({ leaders: [aLeader('CFO')] });
    expect(labelOf(alone, 'leader.remove', { leaderId: 'cfo' })).toBe('delete CFO');
  });

  it('forgets a waiver about an id with reserved characters', () => {
    const odd = aMap({
      leaders: [{ ...aLeader('CFO'), id: 'c:f,o%' }],
      waivers: [{ finding: 'appetite-unstated:c%3Af%2Co%25', reason: 'New', by: '', on: NOW }],
    });
    expect(after(odd, 'leader.remove', { leaderId: 'c:f,o%' })).toEqual(aMap());
  });
});
