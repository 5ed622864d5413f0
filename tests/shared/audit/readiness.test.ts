import { expect, test } from 'vitest';
import { readiness, type GateStatus } from '#shared/audit/readiness.ts';
import type { MapDocument } from '#shared/document/document.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  anOutcome,
  aRedLine,
  aRisk,
  coordinator,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';
import { findingsOf } from '#tests/helpers/auditing.ts';

const read = (document: MapDocument) => readiness(findingsOf(document));
const lamps = (document: MapDocument): readonly GateStatus[] =>
  read(document).gates.map(({ status }) => status);
const reasons = (document: MapDocument, step: number) => read(document).gates[step - 1]?.reasons;

/** Two leaders who have said everything; every gate is green. */
const READY = aMap({
  leaders: [
    aLeader('CFO', { appetite: 3, deputy: 'Controller', noRedLines: true, noCascades: true }),
    aLeader('CNO', { appetite: 2, deputy: 'Head nurse', noRedLines: true, noCascades: true }),
  ],
  areas: [
    anArea('Treasury', { mode: 'sovereign', outcome: 'Cash' }),
    anArea('Staffing', { mode: 'coordinated' }),
  ],
  assignments: [owner('cfo', 'treasury'), owner('cno', 'staffing'), coordinator('cfo', 'staffing')],
  risks: [
    aRisk('cfo', 'treasury', 'Liquidity', { failure: 'No payroll' }),
    aRisk('cno', 'staffing', 'Burnout', { failure: 'Empty shifts' }),
  ],
  outcomes: [
    anOutcome('Open on day one', {
      consequence: 'We stay shut',
      agreements: ['cfo', 'cno'].map((leaderId) => ({ leaderId, level: 4, reservation: '' })),
    }),
  ],
  settings: { paper: 'A4', thresholds: { load: 100, sovereignShare: 30 } },
});

test('a team that has said everything is green, and nobody needs a reason', () => {
  expect(read(READY)).toEqual({
    overall: 'green',
    gates: [1, 2, 3, 4, 5].map((step) => ({ step, status: 'green', reasons: [] })),
  });
});

test('each severity lights its lamp: must settle, not yet said, discuss; a note lights none', () => {
  const redLine = aRedLine('cfo', 'treasury', 'No unfunded spending');
  // `red-line-without-stop` is a note.
  expect(lamps({ ...READY, redLines: [redLine] })).toEqual(Array(5).fill('green'));
  const untold = { ...READY, areas: READY.areas.map((area) => ({ ...area, outcome: '' })) };
  expect(lamps(untold)).toEqual(['green', 'green', 'green', 'green', 'amber']);
  const open = { ...READY, outcomes: [] };
  expect(lamps(open)).toEqual(['open', 'green', 'green', 'green', 'green']);
  const unowned = { ...READY, assignments: READY.assignments.slice(1) };
  expect(lamps(unowned)).toEqual(['green', 'green', 'green', 'green', 'red']);
});

test('in one gate the worst wins: an error before an open question before a warning', () => {
  const bare = READY.areas.map((area) => ({ ...area, outcome: '' }));
  const open = [...bare, anArea('Layoffs')];
  expect(lamps({ ...READY, areas: open })[4]).toBe('open');
  expect(reasons({ ...READY, areas: open }, 5)).toEqual(['How to decide Layoffs is not settled.']);
  const wrong = [...open, anArea('Pricing', { mode: 'coordinated' })];
  expect(lamps({ ...READY, areas: wrong })[4]).toBe('red');
  expect(reasons({ ...READY, areas: wrong }, 5)).toEqual(['Nobody owns Pricing. Whose is it?']);
});

test('the whole is the worst gate: red, open, amber, green; never something between', () => {
  const amber = { ...READY, areas: READY.areas.map((area) => ({ ...area, outcome: '' })) };
  expect(read(amber).overall).toBe('amber');
  const open = { ...amber, outcomes: [] };
  expect(read(open).overall).toBe('open');
  const red = { ...open, cascades: [aCascade('staffing', 'treasury')], assignments: [] };
  expect(read(red).overall).toBe('red');
});

test('an accepted finding counts no longer', () => {
  const wrong = { ...READY, assignments: READY.assignments.slice(1) };
  const waiver = { finding: 'no-owner:treasury', reason: 'The seat is vacant', by: 'CEO', on: NOW };
  expect(lamps(wrong)[4]).toBe('red');
  expect(lamps({ ...wrong, waivers: [waiver] })[4]).toBe('green');
});

test('step 6 has no gate: what is not signed dims nothing', () => {
  expect(findingsOf(READY).map(({ rule }) => rule.id)).toEqual([
    'sign-off-missing',
    'sign-off-missing',
  ]);
  expect(read(READY).overall).toBe('green');
});

test('several leaders who have not spoken are one reason', () => {
  const leaders = ['CFO', 'CNO', 'CIO', 'CMO'].map((title) =>
    aLeader(title, { appetite: 3, noRedLines: title === 'CFO' }),
  );
  const map = aMap({ leaders, risks: [aRisk('cfo', 'x', 'Cash', { failure: 'None left' })] });
  expect(reasons(map, 2)).toEqual(['3 leaders have not said yet what is at risk for them.']);
  expect(reasons(map, 3)).toEqual(['3 leaders have not said yet what they cannot give up.']);
  expect(reasons({ ...map, leaders: leaders.slice(0, 2) }, 2)).toEqual([
    'The CNO has not said yet what is at risk for them.',
  ]);
  expect(reasons({ ...map, risks: [] }, 2)).toEqual([
    'No leader has said yet what is at risk for them.',
  ]);
});

test('a leader who is silent on several outcomes is counted once', () => {
  const outcomes = ['A', 'B'].map((statement) =>
    anOutcome(statement, { agreements: [{ leaderId: 'cfo', level: 4, reservation: '' }] }),
  );
  const leaders = [aLeader('CFO'), aLeader('CNO')];
  expect(reasons(aMap({ leaders, outcomes }), 1)).toEqual([
    'One leader has not said yet how far they stand behind every shared outcome.',
  ]);
});

test('several areas of one kind are one reason that names three of them', () => {
  const names = ['Pricing', 'Hiring', 'Budget', 'Bonds', 'Buildings'];
  const areas = names.map((name) => anArea(name, { mode: 'coordinated' }));
  expect(reasons(aMap({ areas }), 5)).toEqual(['No owner: Pricing, Hiring, Budget and 2 more.']);
  expect(reasons(aMap({ areas: areas.slice(0, 2) }), 5)).toEqual(['No owner: Pricing and Hiring.']);
  expect(reasons(aMap({ areas: names.map((name) => anArea(name)) }), 5)).toEqual([
    'How to decide is not settled for 5 of 5 areas.',
  ]);
});

test('three reasons are told, the rest is counted', () => {
  const leaders = ['CFO', 'CNO', 'CIO'].map((title) => aLeader(title));
  const areas = [
    anArea('Alone', { mode: 'sovereign' }),
    anArea('Several', { mode: 'sovereign' }),
    anArea('Coordinated', { mode: 'coordinated' }),
    anArea('One', { mode: 'shared' }),
    anArea('Tie', { mode: 'shared', escalation: '' }),
  ];
  const assignments = [
    ...['several', 'coordinated', 'tie'].flatMap((id) => [owner('cfo', id), owner('cno', id)]),
    owner('cfo', 'one'),
  ];
  expect(reasons(aMap({ leaders, areas, assignments }), 5)).toEqual([
    'Nobody owns Alone. Whose is it?',
    'The CFO and the CNO each decide Several alone. Is it shared?',
    'The CFO and the CNO each own Coordinated. Is it shared?',
    'And 3 more.',
  ]);
});
