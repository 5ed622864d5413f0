import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { MAX_TEXT } from '#shared/document/limits.ts';
import {
  A_HASH,
  aDecision,
  aLeader,
  aMap,
  anArea,
  anExpertise,
  anOutcome,
  aRedLine,
  aRisk,
  aRole,
  coordinator,
  informed,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';
import { after, labelOf, refusalOf } from '#tests/helpers/after.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const merged = (map: MapDocument, leaderId = 'cio', intoLeaderId = 'coo') =>
  after(map, 'leader.merge', { leaderId, intoLeaderId });

const leaders = [aLeader('COO'), aLeader('CIO')];
const rolesOf = (map: MapDocument) =>
  map.assignments.map(({ leaderId, areaId, role, level }) =>
    [leaderId, role, areaId, level].filter(Boolean).join(' '),
  );

describe('merging two seats', () => {
  it('takes over every role, and of two in one area the stronger one', () => {
    const map = aMap({
      leaders,
      areas: ['Cloud', 'Hiring', 'Tools', 'Sites', 'Press'].map((name) => anArea(name)),
      assignments: [
        owner('cio', 'cloud'),
        owner('cio', 'hiring'),
        coordinator('coo', 'hiring', { level: 'agree', note: 'Budget' }),
        informed('cio', 'tools'),
        owner('coo', 'tools'),
        coordinator('cio', 'sites', { level: 'agree', note: 'Leases' }),
        coordinator('coo', 'sites', { level: 'consult', note: 'Staff' }),
        coordinator('cio', 'press', { level: 'agree', ground: 'law' }),
        informed('coo', 'press'),
      ],
    });
    const now = merged(map);
    expect(rolesOf(now)).toEqual([
      'coo owner cloud',
      'coo owner hiring',
      'coo owner tools',
      'coo coordinator sites agree',
      'coo coordinator press agree',
    ]);
    expect(now.assignments.map(({ note }) => note)).toEqual([
      '',
      'Budget',
      '',
      'Staff\nLeases',
      '',
    ]);
    expect(now.assignments[4]?.ground).toBe('law');
    expect(now.leaders.map(({ id }) => id)).toEqual(['coo']);
  });

  it('joins two notes, and refuses where the file cannot hold both: neither is lost', () => {
    const half = 'n'.repeat(MAX_TEXT / 2);
    const noted = (own: string, other: string) =>
      aMap({
        leaders,
        areas: [anArea('Sites')],
        assignments: [
          coordinator('coo', 'sites', { note: own }),
          coordinator('cio', 'sites', { note: other }),
        ],
      });
    const ask = { leaderId: 'cio', intoLeaderId: 'coo' };
    expect(merged(noted(half, half.slice(1))).assignments[0]?.note).toBe(
      `${half}\n${half.slice(1)}`,
    );
    expect(refusalOf(noted(half, `${half}!`), 'leader.merge', ask)).toBe(
      'notes-too-long: The notes of CIO and of COO on Sites are longer than 10,000 characters together. Shorten one of them, then merge the seats.',
    );
    // The same words twice are one note.
    expect(merged(noted(`${half}!`, `${half}!`)).assignments[0]?.note).toBe(`${half}!`);
  });

  it('names both deputies, one of them once, and refuses where the file cannot hold both', () => {
    const seats = (own: string, other: string) =>
      aMap({ leaders: [aLeader('COO', { deputy: own }), aLeader('CIO', { deputy: other })] });
    const deputy = (own: string, other: string) => merged(seats(own, other)).leaders[0]?.deputy;
    expect(deputy('VP Plants', 'VP Networks')).toBe('VP Plants; VP Networks');
    expect(deputy('', 'VP Networks')).toBe('VP Networks');
    expect(deputy('VP Plants', '')).toBe('VP Plants');
    expect(deputy('VP Plants', 'VP Plants')).toBe('VP Plants');
    const ask = { leaderId: 'cio', intoLeaderId: 'coo' };
    expect(refusalOf(seats('v'.repeat(MAX_TEXT), 'VP'), 'leader.merge', ask)).toBe(
      'deputies-too-long: The deputies of CIO and of COO are longer than 10,000 characters together. Shorten one of them, then merge the seats.',
    );
  });

  it('keeps what was answered to either of two who were heard, or refuses', () => {
    const heard = (own: string, other: string) =>
      aMap({
        leaders,
        areas: [
          anArea('Sites', {
            heard: [
              { leaderId: 'cio', answer: other },
              { leaderId: 'coo', answer: own },
            ],
          }),
        ],
      });
    const answers = (own: string, other: string) => merged(heard(own, other)).areas[0]?.heard;
    expect(answers('Yes', 'In May')).toEqual([{ leaderId: 'coo', answer: 'Yes\nIn May' }]);
    expect(answers('', 'In May')).toEqual([{ leaderId: 'coo', answer: 'In May' }]);
    const full = 'n'.repeat(MAX_TEXT);
    const ask = { leaderId: 'cio', intoLeaderId: 'coo' };
    expect(refusalOf(heard(full, 'In May'), 'leader.merge', ask)).toBe(
      'answers-too-long: The answers to the advice of CIO and of COO on Sites are longer than 10,000 characters together. Shorten one of them, then merge the seats.',
    );
  });

  it('moves what hangs on the seat, and lets go of what its leader said in person', () => {
    const map = aMap({
      leaders: [
        aLeader('COO', { noRedLines: true }),
        aLeader('CIO', { deputy: 'Deputy CIO' }),
        aLeader('CFO'),
      ],
      areas: [
        anArea('Cloud', {
          tieBreakerId: 'cio',
          heard: [{ leaderId: 'cio', answer: 'Yes' }],
          dispute: { claimantIds: ['cio', 'coo'], settledBy: 'CEO', until: null, note: '' },
        }),
      ],
      risks: [aRisk('cio', 'cloud', 'Outage')],
      redLines: [aRedLine('cio', null, 'No unlogged access')],
      expertise: [
        anExpertise('cio', 'Networks', {
          acknowledgements: [
            { leaderId: 'coo', stance: 'acknowledged' },
            { leaderId: 'cfo', stance: 'acknowledged' },
          ],
        }),
        anExpertise('coo', 'Plants', {
          acknowledgements: [{ leaderId: 'cio', stance: 'acknowledged' }],
        }),
      ],
      outcomes: [
        anOutcome('Grow', { agreements: [{ leaderId: 'cio', level: 4, reservation: '' }] }),
      ],
      decisions: [aDecision('Move', { dissent: [{ leaderId: 'cio', text: 'No' }] })],
      ballots: [
        {
          leaderId: 'cfo',
          on: NOW,
          areas: [{ areaId: 'cloud', mode: 'shared', ownerIds: ['coo', 'cio'] }],
          appetite: null,
          agreements: [],
        },
      ],
      signOffs: [{ leaderId: 'cio', level: 4, reservation: '', on: NOW, contentHash: A_HASH }],
    });
    const now = merged(map);
    expect(now.leaders[0]).toMatchObject({ deputy: 'Deputy CIO', noRedLines: false });
    expect(now.areas[0]).toMatchObject({
      tieBreakerId: 'coo',
      heard: [{ leaderId: 'coo', answer: 'Yes' }],
      dispute: { claimantIds: ['coo'] },
    });
    expect(now.risks[0]?.leaderId).toBe('coo');
    expect(now.redLines[0]?.leaderId).toBe('coo');
    expect(
      now.expertise.map(({ leaderId, acknowledgements }) => [leaderId, acknowledgements]),
    ).toEqual([
      ['coo', []],
      ['coo', []],
    ]);
    expect(now.ballots[0]?.areas[0]?.ownerIds).toEqual(['coo']);
    expect([now.outcomes[0]?.agreements, now.decisions[0]?.dissent, now.signOffs]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('leaves the declared mode alone: a shared area may be left with one owner', () => {
    const map = aMap({
      leaders,
      areas: [anArea('Cloud', { mode: 'shared' })],
      assignments: [owner('coo', 'cloud'), owner('cio', 'cloud')],
    });
    const now = merged(map);
    expect(now.areas).toBe(map.areas);
    expect(rolesOf(now)).toEqual(['coo owner cloud']);
  });

  it('is called by what it does, and refuses what cannot be merged', () => {
    const map = aMap({ leaders });
    const ask = (leaderId: string, intoLeaderId: string) => ({ leaderId, intoLeaderId });
    expect(labelOf(map, 'leader.merge', ask('cio', 'coo'))).toBe('merge CIO into COO');
    expect(refusalOf(map, 'leader.merge', ask('cio', 'cio'))).toContain('same-leader');
    expect(refusalOf(map, 'leader.merge', ask('cio', 'gone'))).toContain('leader-unknown');
  });

  it('on any map, every area keeps the strongest of the two roles, and nobody else is touched', () => {
    fc.assert(
      fc.property(anyDocument(), (map) => {
        const [into, from] = map.leaders;
        fc.pre(into !== undefined && from !== undefined);
        const now = merged(map, from.id, into.id);
        const weight = { owner: 3, coordinator: 2, informed: 1 };
        const strongest = (document: MapDocument, areaId: string) =>
          Math.max(
            0,
            ...document.assignments
              .filter((a) => a.areaId === areaId && [into.id, from.id].includes(a.leaderId))
              .map(({ role }) => weight[role]),
          );
        for (const { id } of map.areas) expect(strongest(now, id)).toBe(strongest(map, id));
        const others = (document: MapDocument) =>
          document.assignments.filter((a) => ![into.id, from.id].includes(a.leaderId));
        expect(others(now)).toEqual(others(map));
        expect(now.risks.length).toBe(map.risks.length);
        expect(now.redLines.length).toBe(map.redLines.length);
        expect(JSON.stringify({ ...now, baselines: [] })).not.toContain(`"leaderId":"${from.id}"`);
      }),
    );
  });

  it('an informed leader who becomes owner is brought in at no level', () => {
    const map = aMap({
      leaders,
      areas: [anArea('Cloud')],
      assignments: [
        aRole('coordinator', 'coo', 'cloud', { level: 'agree', ground: 'law' }),
        owner('cio', 'cloud'),
      ],
    });
    expect(merged(map).assignments).toEqual([
      { ...map.assignments[0], role: 'owner', level: null, ground: null },
    ]);
  });
});
