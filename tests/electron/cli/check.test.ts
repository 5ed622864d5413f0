import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { contentHash } from '#shared/document/contentHash.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { SAMPLES } from '#shared/samples/index.ts';
import {
  A_HASH,
  aLeader,
  aMap,
  anArea,
  anOutcome,
  aRedLine,
  aRisk,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';
import { aPerson } from '../support/aPerson.ts';

const FOLDER = new URL('../../../shared/samples/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

interface Finding {
  readonly rule: string;
  readonly key: string;
  readonly severity: string;
  readonly subjects: readonly string[];
  readonly waived: boolean;
}

const SIGNED = { leaderId: 'cfo', level: 4, reservation: '', on: NOW };

/** One leader who has said and signed everything but what one area lacks. */
function aTeam(fields: Partial<MapDocument> = {}): MapDocument {
  const document = aMap({
    title: 'Team',
    leaders: [aLeader('CFO', { appetite: 3, noRedLines: true, noCascades: true })],
    areas: [anArea('Pricing', { mode: 'sovereign', outcome: 'Margin' })],
    assignments: [owner('cfo', 'pricing')],
    risks: [aRisk('cfo', 'pricing', 'Cash', { failure: 'No payroll' })],
    outcomes: [
      anOutcome('Open', {
        consequence: 'We stay shut',
        agreements: [{ leaderId: 'cfo', level: 4, reservation: '' }],
      }),
    ],
    ...fields,
  });
  return { ...document, signOffs: [{ ...SIGNED, contentHash: contentHash(document) }] };
}

const check = async (document: MapDocument, ...words: string[]) => {
  const person = aPerson(writeDocument(document));
  const code = await person.run('check', 'map.remit', ...words);
  return { code, ...person };
};

describe.each(SAMPLES.map(({ name }) => name))('check of the sample %s', (name) => {
  it('finds in --json exactly what is written beside it', async () => {
    const { run, said, told } = aPerson(read(`${name}.remit`));
    await run('check', 'map.remit', '--json');
    const { findings } = JSON.parse(said.join('\n')) as { readonly findings: readonly Finding[] };
    const expected = JSON.parse(read(`${name}.findings.json`)) as readonly Finding[];
    const pairs = (list: readonly Finding[]) =>
      list.map(({ rule, key }) => `${rule} ${key}`).sort();
    expect(pairs(findings)).toEqual(pairs(expected));
    expect(told).toEqual([]);
  });

  it('says the same to people: every key, and the accepted ones apart with their reason', async () => {
    const { run, said } = aPerson(read(`${name}.remit`));
    const code = await run('check', 'map.remit');
    const expected = JSON.parse(read(`${name}.findings.json`)) as readonly Finding[];
    for (const { key } of expected) {
      expect(
        said.filter((line) => line.includes(` ${key} `)),
        key,
      ).toHaveLength(1);
    }
    const { waivers } = JSON.parse(read(`${name}.remit`)) as MapDocument;
    expect(said.some((line) => line.startsWith('Accepted'))).toBe(waivers.length > 0);
    for (const { reason } of waivers) expect(said.join('\n')).toContain(`because: ${reason}`);
    expect(code).toBe(name === 'scaleup' ? 0 : 1);
  });
});

test('--json has the names of the contract, in its order', async () => {
  const areas = [anArea('Pricing', { mode: 'sovereign' }), anArea('Hiring')];
  const { said, code } = await check(
    aTeam({
      areas,
      waivers: [
        { finding: 'area-outcome-unstated:pricing', reason: 'In the charter', by: '', on: NOW },
      ],
    }),
    '--json',
  );
  expect(code).toBe(0);
  expect(said).toHaveLength(1);
  const report = JSON.parse(said[0] ?? '') as object;
  expect(said[0]).toBe(JSON.stringify(report, null, 2));
  expect(report).toEqual({
    title: 'Team',
    readiness: {
      overall: 'open',
      gates: [
        { step: 1, status: 'green', reasons: [] },
        { step: 2, status: 'green', reasons: [] },
        { step: 3, status: 'green', reasons: [] },
        { step: 4, status: 'green', reasons: [] },
        { step: 5, status: 'open', reasons: ['How to decide Hiring is not settled.'] },
      ],
    },
    balance: { sovereign: 1, coordinated: 0, shared: 0, undecided: 1 },
    findings: [
      {
        rule: 'unsettled-lane',
        key: 'unsettled-lane:hiring',
        step: 5,
        severity: 'open',
        subjects: ['hiring'],
        message: 'How to decide Hiring is not settled.',
        waived: false,
      },
      {
        rule: 'area-outcome-unstated',
        key: 'area-outcome-unstated:pricing',
        step: 5,
        severity: 'warning',
        subjects: ['pricing'],
        message: 'The outcome that the CFO owns outright in Pricing is not said yet.',
        waived: true,
      },
    ],
  });
  const [finding] = (report as { findings: object[] }).findings;
  expect(Object.keys(report)).toEqual(['title', 'readiness', 'balance', 'findings']);
  expect(Object.keys(finding ?? {})).toEqual([
    'rule',
    'key',
    'step',
    'severity',
    'subjects',
    'message',
    'waived',
  ]);
});

test('the subjects stand in the order of what the rule is about, not in that of the key', async () => {
  const outcomes = aTeam().outcomes.map((outcome) => ({ ...outcome, id: 'z', agreements: [] }));
  const { said } = await check(aTeam({ outcomes }), '--json');
  const { findings } = JSON.parse(said[0] ?? '') as { readonly findings: readonly Finding[] };
  expect(findings[0]).toMatchObject({
    key: 'agreement-unstated:cfo,z',
    subjects: ['z', 'cfo'],
  });
});

const WARNING = aTeam({ areas: [anArea('Pricing', { mode: 'sovereign' })] });
const OPEN = aTeam({ areas: [anArea('Pricing')] });
const ERROR = aTeam({ assignments: [] });
const NOTE = aTeam({ redLines: [aRedLine('cfo', null, 'No fraud')] });

test.each([
  ['nothing', aTeam(), { error: 0, open: 0, warning: 0, never: 0 }],
  ['a note', NOTE, { error: 0, open: 0, warning: 0, never: 0 }],
  ['a warning', WARNING, { error: 0, open: 0, warning: 1, never: 0 }],
  ['an open question', OPEN, { error: 0, open: 1, warning: 1, never: 0 }],
  ['something that must be settled', ERROR, { error: 1, open: 1, warning: 1, never: 0 }],
])('%s: exit codes by --fail-on', async (_, document, codes) => {
  for (const [level, expected] of Object.entries(codes)) {
    expect((await check(document, '--fail-on', level)).code, level).toBe(expected);
    expect((await check(document, '--json', '--fail-on', level)).code, level).toBe(expected);
  }
  expect((await check(document)).code).toBe(codes.error);
});

test('an accepted finding fails nothing', async () => {
  const waivers = [
    { finding: 'area-outcome-unstated:pricing', reason: 'In the charter', by: 'CEO', on: NOW },
  ];
  const { code, said } = await check({ ...WARNING, waivers }, '--fail-on', 'warning');
  expect(code).toBe(0);
  expect(said.slice(-4)).toEqual([
    '',
    'Accepted (1)',
    '  5  area-outcome-unstated:pricing  The outcome that the CFO owns outright in Pricing is not said yet.',
    '                                    because: In the charter (CEO)',
  ]);
});

test('step 6 counts: a signature for another content is stale, one for this content is not', async () => {
  const team = aTeam();
  expect((await check(team, '--fail-on', 'warning')).code).toBe(0);
  const stale = { ...team, signOffs: [{ ...SIGNED, contentHash: A_HASH }] };
  const { code, said } = await check(stale, '--fail-on', 'warning');
  expect(code).toBe(1);
  expect(said.join('\n')).toContain('sign-off-stale:cfo');
  expect((await check({ ...team, signOffs: [] }, '--fail-on', 'open')).code).toBe(1);
});

test('a review date counts by the local day', async () => {
  const team = aTeam({ reviewOn: '2026-11-22' });
  const dayOf = (now: Date) => {
    const { run } = aPerson(writeDocument(team), { now: () => now });
    return run('check', 'map.remit', '--fail-on', 'warning');
  };
  expect(await dayOf(new Date(2026, 10, 22, 23, 59))).toBe(0);
  expect(await dayOf(new Date(2026, 10, 23, 0, 1))).toBe(1);
});

test('a map on which everything is said reads calmly', async () => {
  const { said, told, code } = await check(aTeam());
  expect({ code, told }).toEqual({ code: 0, told: [] });
  expect(said).toEqual([
    'Team',
    '1 leader; 1 of 1 areas settled',
    '',
    'Readiness: Nothing open',
    '  1  Shared responsibility    Nothing open',
    '  2  Risk tolerance           Nothing open',
    '  3  Legitimate disagreement  Nothing open',
    '  4  Expertise                Nothing open',
    '  5  Lanes                    Nothing open',
    '',
    'Balance: There is nobody yet with whom to decide together.',
    '',
    'Nothing is left to settle, to say or to discuss.',
  ]);
});

test('repairs are told on standard error and change no exit code', async () => {
  const { at, run, said, told } = aPerson(writeDocument(aTeam()));
  const broken = writeDocument(aTeam()).replace('"areaIds": []', '"areaIds": ["gone"]');
  writeFileSync(at('map.remit'), broken);
  expect(await run('check', 'map.remit', '--json')).toBe(0);
  expect(told).toHaveLength(1);
  expect(() => JSON.parse(said.join('\n')) as unknown).not.toThrow();
});

test('what a file says cannot give orders to the terminal, in either form', async () => {
  const title = 'a\u001b]0;b\u0007\n\u202ec\u009b2J';
  const map = aTeam({ title, areas: [anArea(title, { id: 'pricing', mode: 'sovereign' })] });
  const text = await check(map);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const obeyed = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u;
  for (const line of text.said) expect(line).not.toMatch(obeyed);
  const json = await check(map, '--json');
  for (const line of json.said.join('\n').split('\n')) expect(line).not.toMatch(obeyed);
  expect(JSON.parse(json.said.join('\n'))).toMatchObject({ title });
});

test.each([
  ['no map', []],
  ['two maps', ['map.remit', 'map.remit']],
  ['a map that is not there', ['none.remit']],
  ['a folder', ['.']],
  ['an unknown level', ['map.remit', '--fail-on', 'info']],
  ['a level without a name', ['map.remit', '--fail-on']],
  ['an unknown option', ['map.remit', '--yaml']],
])('check of %s: exit 2, one sentence, nothing said', async (_, words) => {
  const { run, said, told } = aPerson(writeDocument(aTeam()));
  expect(await run('check', ...words)).toBe(2);
  expect(said).toEqual([]);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^[^\n]{10,400}$/);
});

test('on a terminal no line is wider than the terminal; in a pipe each finding stays one line', async () => {
  const map = read('merger.remit');
  const onTerminal = aPerson(map, { columns: 80 });
  await onTerminal.run('check', 'map.remit');
  expect(Math.max(...onTerminal.said.map((line) => line.length))).toBeLessThanOrEqual(80);
  const piped = aPerson(map);
  await piped.run('check', 'map.remit');
  const words = (lines: readonly string[]) => lines.join(' ').split(/\s+/).join(' ');
  expect(words(onTerminal.said)).toBe(words(piped.said));
  expect(piped.said.some((line) => line.length > 120)).toBe(true);
});
