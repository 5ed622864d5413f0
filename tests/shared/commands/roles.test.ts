import { describe, expect, it } from 'vitest';
import {
  aLeader,
  aMap,
  anArea,
  aRedLine,
  aRisk,
  aRole,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { after, labelOf, refusalOf } from '#tests/helpers/after.ts';

const nobody = aMap({
  leaders: [aLeader('CFO'), aLeader('CRO')],
  areas: [anArea('Pricing')],
});
//  CFO ──owner──> Pricing
const owned = { ...nobody, assignments: [owner('cfo', 'pricing')] };

const connect = (leaderId: string, role: 'owner' | 'coordinator' | 'informed') =>
  ({ assignmentId: 'link', leaderId, areaId: 'pricing', role }) as const;

describe('connecting a leader and an area', () => {
  it('draws the edge, with a level where it is a coordinator', () => {
    const map = after(owned, 'assignment.connect', {
      ...connect('cro', 'coordinator'),
      level: 'agree',
    });
    expect(map.assignments.at(-1)).toEqual({
      ...coordinator('cro', 'pricing', { level: 'agree' }),
      id: 'link',
    });
    expect(map.areas).toBe(owned.areas);
    expect(
      refusalOf(owned, 'assignment.connect', { ...connect('cro', 'informed'), level: 'agree' }),
    ).toBe('level-without-coordinator: Only a coordinator is brought in at a level.');
  });

  it('gives a leader one role in an area: another is refused, or replaces it when asked', () => {
    expect(refusalOf(owned, 'assignment.connect', connect('cfo', 'informed'))).toBe(
      'role-taken: CFO already owns Pricing.',
    );
    const replaced = after(owned, 'assignment.connect', {
      ...connect('cfo', 'informed'),
      replace: true,
    });
    expect(replaced.assignments).toEqual([{ ...owned.assignments[0], role: 'informed' }]);
  });

  it('refuses an end that is not in the map', () => {
    expect(refusalOf(owned, 'assignment.connect', connect('coo', 'owner'))).toBe(
      'leader-unknown: That leader is no longer in this map.',
    );
  });

  describe('into an undecided area, when the mode may follow', () => {
    const drawn = (
      map: typeof owned,
      leaderId: string,
      role: 'owner' | 'coordinator' | 'informed',
    ) => {
      const payload = { ...connect(leaderId, role), deriveMode: true };
      return [
        after(map, 'assignment.connect', payload).areas[0]?.mode,
        labelOf(map, 'assignment.connect', payload),
      ];
    };
    it('leaves it open for the first owner', () => {
      expect(drawn({ ...nobody, assignments: [] }, 'cfo', 'owner')).toEqual([
        'undecided',
        'make CFO owner of Pricing',
      ]);
    });
    it('makes it coordinated for an owner and a coordinator', () => {
      expect(drawn(owned, 'cro', 'coordinator')).toEqual([
        'coordinated',
        'make CRO coordinator of Pricing and set it to coordinated',
      ]);
    });
    it('makes it shared for two owners', () => {
      expect(drawn(owned, 'cro', 'owner')).toEqual([
        'shared',
        'make CRO owner of Pricing and set it to shared',
      ]);
    });
    it('never follows somebody informed, and never changes a declared mode', () => {
      // Owner and coordinator already suggest a mode; the one informed must not be what settles it.
      const left = {
        ...owned,
        leaders: [...owned.leaders, aLeader('COO')],
        assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing')],
      };
      expect(drawn(left, 'coo', 'informed')).toEqual([
        'undecided',
        'make COO informed about Pricing',
      ]);
      const declared = { ...owned, areas: [anArea('Pricing', { mode: 'sovereign' })] };
      expect(drawn(declared, 'cro', 'owner')).toEqual(['sovereign', 'make CRO owner of Pricing']);
    });
  });
});

describe('a drawn role', () => {
  const edge = coordinator('cro', 'pricing', { level: 'agree', ground: 'law', note: 'GDPR' });
  const map = { ...owned, assignments: [owner('cfo', 'pricing'), edge] };

  it('is edited: level, ground, appetite, note', () => {
    const edited = after(map, 'assignment.edit', {
      assignmentId: 'cro/pricing',
      changes: { level: null, ground: 'expertise', appetite: 2 },
    });
    expect(edited.assignments[1]).toEqual({
      ...edge,
      level: null,
      ground: 'expertise',
      appetite: 2,
    });
    expect(edited.assignments[0]).toBe(map.assignments[0]);
  });

  it('loses level and ground when it is no coordinator any more', () => {
    const next = after(map, 'assignment.setRole', { assignmentId: 'cro/pricing', role: 'owner' });
    expect(next.assignments[1]).toEqual(aRole('owner', 'cro', 'pricing', { note: 'GDPR' }));
    expect(next.areas).toBe(map.areas);
  });

  it('goes without what the leader said about the area, and the label says so', () => {
    const said = {
      ...map,
      risks: [aRisk('cro', 'pricing', 'Churn'), aRisk('cro', 'pricing', 'Fines')],
      redLines: [aRedLine('cro', 'pricing', 'No dumping'), aRedLine('cro', null, 'No fraud')],
    };
    const payload = { assignmentId: 'cro/pricing' };
    const next = after(said, 'assignment.remove', payload);
    expect(next).toEqual({ ...said, assignments: [owner('cfo', 'pricing')] });
    expect(labelOf(said, 'assignment.remove', payload)).toBe(
      'remove CRO from Pricing, keeping 2 risks and 1 red line',
    );
    expect(labelOf(map, 'assignment.remove', payload)).toBe('remove CRO from Pricing');
  });
});

it('sets a block of the matrix in one step: new roles, other roles, emptied cells', () => {
  const map = {
    ...nobody,
    areas: [anArea('Pricing'), anArea('Hiring')],
    assignments: [owner('cfo', 'pricing'), informed('cro', 'pricing')],
  };
  const cells = [
    { leaderId: 'cfo', areaId: 'pricing', role: null, assignmentId: 'x1' },
    { leaderId: 'cro', areaId: 'pricing', role: 'owner', assignmentId: 'x2' },
    { leaderId: 'cfo', areaId: 'hiring', role: 'coordinator', assignmentId: 'x3' },
    { leaderId: 'cro', areaId: 'hiring', role: null, assignmentId: 'x4' },
  ] as const;
  expect(after(map, 'assignments.set', { cells }).assignments).toEqual([
    owner('cro', 'pricing'),
    { ...coordinator('cfo', 'hiring'), id: 'x3' },
  ]);
  expect(labelOf(map, 'assignments.set', { cells })).toBe('set 4 roles');
});

it('a block of the matrix brings levels, and settles the lanes that its roles suggest when asked', () => {
  const map = {
    ...nobody,
    areas: [anArea('Pricing'), anArea('Hiring'), anArea('Brand', { mode: 'sovereign' })],
    assignments: [coordinator('cro', 'pricing', { level: 'agree', note: 'by law' })],
  };
  const cells = [
    { leaderId: 'cfo', areaId: 'pricing', role: 'owner', assignmentId: 'x1' },
    { leaderId: 'cro', areaId: 'pricing', role: 'coordinator', assignmentId: 'x2' },
    { leaderId: 'cfo', areaId: 'hiring', role: 'owner', assignmentId: 'x3' },
    { leaderId: 'cro', areaId: 'hiring', role: 'owner', assignmentId: 'x4' },
    { leaderId: 'cfo', areaId: 'brand', role: 'coordinator', level: 'agree', assignmentId: 'x5' },
  ] as const;
  const done = after(map, 'assignments.set', { cells, deriveMode: true });
  expect(done.areas.map((area) => area.mode)).toEqual(['coordinated', 'shared', 'sovereign']);
  // Said already how far, and why: a plain coordinator takes neither away.
  expect(done.assignments[0]).toEqual(map.assignments[0]);
  expect(done.assignments.find((one) => one.areaId === 'brand')?.level).toBe('agree');
  expect(labelOf(map, 'assignments.set', { cells, deriveMode: true })).toBe(
    'set 5 roles and the lanes of 2 areas',
  );
  expect(labelOf(map, 'assignments.set', { cells: [cells[0]], deriveMode: true })).toBe(
    'make CFO owner of Pricing and set it to coordinated',
  );
  expect(after(map, 'assignments.set', { cells }).areas).toBe(map.areas);
});

it('a block of the matrix settles no lane by informing somebody, nor by emptying a cell', () => {
  const map = {
    ...nobody,
    leaders: [...nobody.leaders, aLeader('COO'), aLeader('CIO')],
    assignments: [
      owner('cfo', 'pricing'),
      coordinator('cro', 'pricing'),
      coordinator('cio', 'pricing'),
    ],
  };
  const cells = [
    { leaderId: 'coo', areaId: 'pricing', role: 'informed', assignmentId: 'x1' },
    { leaderId: 'cio', areaId: 'pricing', role: null, assignmentId: 'x2' },
  ] as const;
  expect(after(map, 'assignments.set', { cells, deriveMode: true }).areas).toBe(map.areas);
});
