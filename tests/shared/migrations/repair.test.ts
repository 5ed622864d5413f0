import { describe, expect, it } from 'vitest';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { frozenText, mapText, opened } from './fixtures.ts';

const leaders = [
  { id: 'cfo', title: 'CFO' },
  { id: 'coo', title: 'COO' },
];
const areas = [
  { id: 'pricing', name: 'Pricing' },
  { id: 'service', name: 'Service' },
];
const open = (fields: Record<string, unknown>) => opened(mapText({ leaders, areas, ...fields }));
const assignment = (id: string, role: string, leaderId = 'cfo', areaId = 'pricing') => ({
  id,
  leaderId,
  areaId,
  role,
});

describe('repairing ids', () => {
  it('the first keeps its id, later ones get -2, -3, past what is taken; references mean the first', () => {
    const { document, repairs } = open({
      leaders: ['CFO', 'Copy', 'Third']
        .map((title) => ({ id: 'cfo', title }))
        .concat({ id: 'cfo-2', title: 'Old' }),
      assignments: [assignment('s', 'owner')],
    });
    expect(document.leaders.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'cfo CFO',
      'cfo-3 Copy',
      'cfo-4 Third',
      'cfo-2 Old',
    ]);
    expect(document.assignments[0]?.leaderId).toBe('cfo');
    expect(repairs).toEqual([
      'The id "cfo" stood more than once; a later leader now has "cfo-3".',
      'The id "cfo" stood more than once; a later leader now has "cfo-4".',
    ]);
  });

  it('ids are unique across kinds, and what named the area still does', () => {
    const { document, repairs } = open({
      leaders: [{ id: 'ops', title: 'COO' }],
      areas: [{ id: 'ops', name: 'Operations' }],
      assignments: [assignment('s', 'owner', 'ops', 'ops')],
    });
    expect(document.areas[0]?.id).toBe('ops-2');
    expect(document.assignments[0]).toMatchObject({ leaderId: 'ops', areaId: 'ops-2' });
    expect(repairs).toHaveLength(1);
  });
});

describe('repairing references that lead nowhere', () => {
  it('a required one: the record goes', () => {
    const risk = { atRisk: 'Margin', leaderId: 'cfo', areaId: 'pricing' };
    const { document, repairs } = open({
      assignments: [assignment('s', 'owner', 'ghost'), assignment('t', 'owner', 'cfo', 'nowhere')],
      risks: [
        { id: 'r', ...risk, leaderId: 'ghost' },
        { id: 'q', ...risk },
      ],
      redLines: [{ id: 'l', leaderId: 'ghost', statement: 'No.', category: 'legal' }],
      cascades: [{ id: 'c', fromAreaId: 'pricing', toAreaId: 'nowhere' }],
      expertise: [{ id: 'e', leaderId: 'ghost', domain: 'Tax' }],
      signOffs: [
        { leaderId: 'ghost', level: 3, on: '2026-11-02T08:00:00Z', contentHash: '0'.repeat(64) },
      ],
      ballots: [{ leaderId: 'ghost', on: '2026-11-02T08:00:00Z' }],
    });
    expect(document.risks.map(({ id }) => id)).toEqual(['q']);
    for (const list of [
      'assignments',
      'redLines',
      'cascades',
      'expertise',
      'signOffs',
      'ballots',
    ] as const) {
      expect(document[list]).toEqual([]);
    }
    expect(repairs).toHaveLength(8);
    expect(repairs[0]).toBe(
      'The assignment "s" named a leader that is not in the map ("ghost") and was left out.',
    );
  });

  it('a nullable one becomes null, one in a list goes', () => {
    const { document, repairs } = open({
      areas: [
        {
          ...areas[0],
          tieBreakerId: 'ghost',
          heard: [{ leaderId: 'ghost' }, { leaderId: 'coo' }],
          dispute: { claimantIds: ['ghost', 'cfo'] },
        },
      ],
      redLines: [
        { id: 'l', leaderId: 'cfo', areaId: 'nowhere', statement: 'No.', category: 'legal' },
      ],
      expertise: [
        {
          id: 'e',
          leaderId: 'cfo',
          domain: 'Tax',
          areaIds: ['nowhere', 'pricing'],
          acknowledgements: [{ leaderId: 'ghost', stance: 'declined' }],
        },
      ],
      outcomes: [
        {
          id: 'o',
          statement: 'O',
          areaIds: ['nowhere'],
          agreements: [{ leaderId: 'ghost', level: 3 }],
        },
      ],
      decisions: [
        {
          id: 'd',
          on: '2026-11-02',
          text: 'D',
          areaId: 'nowhere',
          dissent: [{ leaderId: 'ghost', text: 'no' }],
        },
      ],
      ballots: [
        {
          leaderId: 'cfo',
          on: '2026-11-02T08:00:00Z',
          areas: [
            { areaId: 'nowhere', mode: 'shared' },
            { areaId: 'pricing', mode: 'shared', ownerIds: ['ghost', 'coo'] },
          ],
          agreements: [{ outcomeId: 'gone', level: 2 }],
        },
      ],
    });
    expect(document).toMatchObject({
      areas: [
        { tieBreakerId: null, heard: [{ leaderId: 'coo' }], dispute: { claimantIds: ['cfo'] } },
      ],
      redLines: [{ areaId: null }],
      expertise: [{ areaIds: ['pricing'], acknowledgements: [] }],
      outcomes: [{ areaIds: [], agreements: [] }],
      decisions: [{ areaId: null, dissent: [] }],
      ballots: [{ areas: [{ areaId: 'pricing', ownerIds: ['coo'] }], agreements: [] }],
    });
    expect(repairs).toHaveLength(13);
  });
});

describe('repairing what contradicts itself', () => {
  it.each([
    [['informed', 'coordinator', 'owner'], 's2'],
    [['coordinator', 'informed', 'coordinator'], 's0'],
    [['owner', 'owner'], 's0'],
  ])('of the roles %j of one leader in one area, %s stays', (roles, kept) => {
    const { document, repairs } = open({
      assignments: [
        ...roles.map((role, i) => assignment(`s${i}`, role)),
        assignment('t', 'owner', 'coo'),
      ],
    });
    expect(document.assignments.map(({ id }) => id)).toEqual([kept, 't']);
    expect(repairs).toHaveLength(roles.length - 1);
  });

  it('of repeated entries of one leader the latest stays', () => {
    const twice = <T extends object>(first: T, last: T) => [
      { leaderId: 'cfo', ...first },
      { leaderId: 'coo', ...first },
      { leaderId: 'cfo', ...last },
    ];
    const { document, repairs } = open({
      areas: [{ ...areas[0], heard: twice({ answer: 'no' }, { answer: 'yes' }) }],
      expertise: [
        {
          id: 'e',
          leaderId: 'coo',
          domain: 'Tax',
          acknowledgements: twice({ stance: 'declined' }, { stance: 'acknowledged' }),
        },
      ],
      outcomes: [{ id: 'o', statement: 'O', agreements: twice({ level: 1 }, { level: 5 }) }],
    });
    expect(document.areas[0]?.heard).toEqual([
      { leaderId: 'coo', answer: 'no' },
      { leaderId: 'cfo', answer: 'yes' },
    ]);
    expect(document.expertise[0]?.acknowledgements.map(({ stance }) => stance)).toEqual([
      'declined',
      'acknowledged',
    ]);
    expect(document.outcomes[0]?.agreements.map(({ level }) => level)).toEqual([1, 5]);
    expect(repairs).toHaveLength(3);
  });

  it('a cascade from an area to itself goes', () => {
    const { document, repairs } = open({
      cascades: [{ id: 'c', fromAreaId: 'pricing', toAreaId: 'pricing' }],
    });
    expect(document.cascades).toEqual([]);
    expect(repairs).toEqual(['The cascade "c" led from an area to itself and was left out.']);
  });

  it('a second role is told by the names of leader and area, long ones cut to what can be read', () => {
    const long = 'Head of '.repeat(20).trim();
    const { document, repairs } = open({
      leaders: [{ id: 'cfo', title: long }],
      assignments: [assignment('s', 'informed'), assignment('t', 'owner')],
    });
    expect(document.assignments.map(({ id }) => id)).toEqual(['t']);
    expect(repairs).toEqual([
      `"${long.slice(0, 60)}…" had a second role in "Pricing"; the role owner stays.`,
    ]);
  });

  it('several signatures of one leader are no contradiction: the latest counts, all stay', () => {
    const signOff = {
      leaderId: 'cfo',
      level: 3,
      on: '2026-11-02T08:00:00Z',
      contentHash: '0'.repeat(64),
    };
    expect(open({ signOffs: [signOff, signOff] })).toMatchObject({
      document: { signOffs: [{}, {}] },
      repairs: [],
    });
  });

  it('a signature under what is no hash is out of date, and no reason to refuse the map', () => {
    const signOff = { leaderId: 'cfo', level: 3, on: '2026-11-02T08:00:00Z', contentHash: 'old' };
    expect(open({ signOffs: [signOff] })).toMatchObject({
      document: { signOffs: [{ contentHash: 'old' }] },
      repairs: [],
    });
  });
});

describe('repairing as a whole', () => {
  it('mends the content of a baseline by itself, and says which', () => {
    const content = JSON.parse(mapText({ leaders: [leaders[0], leaders[0]], areas })) as unknown;
    const { document, repairs } = open({
      baselines: [{ id: 'b', name: 'March', on: '2026-11-02T08:00:00Z', content }],
    });
    expect(document.baselines[0]?.content.leaders.map(({ id }) => id)).toEqual(['cfo', 'cfo-2']);
    expect(repairs).toEqual([
      'In the baseline "March": The id "cfo" stood more than once; a later leader now has "cfo-2".',
    ]);
  });

  it('mends once: what it wrote needs no more', () => {
    const broken = open({
      leaders: [leaders[0], leaders[0], leaders[1]],
      assignments: [
        assignment('s', 'owner'),
        assignment('s', 'informed'),
        assignment('t', 'owner', 'x'),
      ],
    });
    expect(broken.repairs).toHaveLength(4);
    expect(opened(writeDocument(broken.document)).repairs).toEqual([]);
  });

  it('leaves a sound document alone', () => {
    expect(opened(frozenText('v1-full.remit')).repairs).toEqual([]);
  });
});
