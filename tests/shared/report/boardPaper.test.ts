import { reportSource } from '#shared/report/reportSource.ts';
import { expect, test } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import type { Block, Table } from '#shared/report/blocks.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { summarySentences } from '#shared/report/summary.ts';
import {
  aLeader,
  aMap,
  anArea,
  anOutcome,
  aRedLine,
  aRisk,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';

const DAY = '2026-11-23';

function sectionOf(document: MapDocument, id: string) {
  const found = boardPaper(reportSource(document, 'none', DAY)).sections.find(
    (one) => one.id === id,
  );
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

function blocksOf<K extends Block['kind']>(document: MapDocument, id: string, kind: K) {
  return sectionOf(document, id).blocks.filter(
    (block): block is Extract<Block, { kind: K }> => block.kind === kind,
  );
}

function tablesOf(document: MapDocument, id: string): Table[] {
  return blocksOf(document, id, 'table');
}

const texts = (table: Table | undefined) =>
  (table?.groups ?? []).flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  );

test('a new map makes a paper that says what is missing, and has no empty table', () => {
  const paper = boardPaper(reportSource(aMap({ title: ' ' }), 'none', DAY));
  expect(paper.title).toBe('Untitled map');
  expect(paper.sections.map(({ id }) => id)).toEqual([
    'title',
    'outcomes',
    'lane-map',
    'matrix',
    'delegation',
    'risks',
    'red-lines',
    'findings',
    'decisions',
    'glossary',
  ]);
  const words = paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  );
  expect(words).toContain('No risks have been stated yet.');
  expect(words).toContain('No red lines have been named yet.');
  expect(tablesOf(aMap(), 'matrix')[0]?.empty).toBe('No decision areas yet.');
});

test('the findings count what page one counts; what the team has not got to waits by itself', () => {
  const document = aMap({
    leaders: [aLeader('CFO'), aLeader('CRO')],
    areas: [anArea('Pricing', { mode: 'sovereign', outcome: 'Margin.' }), anArea('Brand')],
    assignments: [owner('cfo', 'pricing')],
    outcomes: [anOutcome('One care', { consequence: 'We lose it.' })],
  });
  const onPageOne = summarySentences(reportSource(document, 'none', DAY)).join(' ');
  // Three of the first step, one area without a lane; risks, red lines and signatures come later.
  expect(onPageOne).toContain('3 points are not yet said');
  const [said] = blocksOf(document, 'findings', 'paragraph');
  expect(said?.text).toMatch(/^\d+ open findings?: 3 not yet said.*; \d+ wait for a later step\.$/);
  const groups = tablesOf(document, 'findings')[0]?.groups ?? [];
  expect(groups.at(-1)?.label).toBe('For a later step');
  expect(groups.at(-1)?.rows.map(({ cells }) => cells[1]?.text)).toContain(
    'No leader has signed yet.',
  );
});

test('the title page asks, counts by lane, and says what document control lacks', () => {
  const document = aMap({
    purpose: 'Settle who decides.',
    effectiveOn: '2027-01-01',
    appetite: 3,
    control: { ...aMap().control, version: '0.9', purpose: 'decision', ask: 'Approve it.' },
    leaders: [aLeader('CEO'), aLeader('CFO')],
    areas: [
      anArea('Pricing', { mode: 'sovereign' }),
      anArea('Brand', { mode: 'sovereign' }),
      anArea('Hiring', { mode: 'shared' }),
    ],
  });
  expect(blocksOf(document, 'title', 'ask')).toEqual([
    { kind: 'ask', label: 'For decision', text: 'Approve it.' },
  ]);
  const [counts] = blocksOf(document, 'title', 'counts');
  expect(counts?.counts.map(({ count, label }) => `${count} ${label}`)).toEqual([
    '2 leaders',
    '3 decision areas',
    '2 decided alone',
    '0 coordinated',
    '1 shared',
  ]);
  const [facts] = blocksOf(document, 'title', 'facts');
  expect(facts?.facts).toEqual([
    { name: 'Reference', value: 'Not given' },
    { name: 'Version', value: '0.9' },
    { name: 'Author', value: 'Not named' },
    { name: 'Reviewed by', value: 'Not reviewed yet' },
    { name: 'Approved by', value: 'Not approved yet' },
    { name: 'Effective from', value: '1 January 2027' },
    { name: 'Next review', value: 'Not set yet' },
    { name: 'Approved risk appetite', value: '3 Cautious' },
  ]);
});

test('areas that nobody settled are counted too', () => {
  const document = aMap({ areas: [anArea('Pricing')] });
  const [counts] = blocksOf(document, 'title', 'counts');
  expect(counts?.counts.at(-1)).toEqual({ count: 1, label: 'not settled yet', mode: 'undecided' });
});

test('standing behind an outcome begins at 3, and silence is said', () => {
  const level = (leaderId: string, at: 0 | 2 | 3 | 5) => ({
    leaderId,
    level: at,
    reservation: '',
  });
  const leaders = [aLeader('A'), aLeader('B'), aLeader('C')];
  const said = (outcome: ReturnType<typeof anOutcome>) =>
    blocksOf(aMap({ leaders, outcomes: [outcome] }), 'outcomes', 'outcomes')[0]?.outcomes[0]
      ?.agreement;
  expect(said(anOutcome('One care'))).toBe('');
  expect(said(anOutcome('One care', { agreements: [level('a', 3), level('b', 2)] }))).toBe(
    '1 of 3 stand behind it; 1 leader has not spoken.',
  );
  const all = [level('a', 3), level('b', 3), level('c', 5)];
  expect(said(anOutcome('One care', { agreements: all }))).toBe('All 3 leaders stand behind it.');
});

test('the matrix shows role, must-agree, risks and each category of red line once', () => {
  const document = aMap({
    leaders: [aLeader('CFO'), aLeader('CNO'), aLeader('CIO')],
    areas: [anArea('Pricing', { mode: 'coordinated', critical: true })],
    assignments: [
      owner('cfo', 'pricing'),
      coordinator('cno', 'pricing', { level: 'agree' }),
      informed('cio', 'pricing'),
    ],
    risks: [aRisk('cno', 'pricing', 'margin'), aRisk('cno', 'pricing', 'trust')],
    redLines: [aRedLine('cno', 'pricing', 'one'), aRedLine('cno', 'pricing', 'two')],
  });
  const [table] = tablesOf(document, 'matrix');
  expect(table?.columns.map(({ label }) => label)).toEqual([
    'Decision area',
    'Lane',
    'CFO',
    'CNO',
    'CIO',
  ]);
  expect(table?.groups[0]?.rows[0]?.cells).toEqual([
    { text: 'Pricing', marks: [{ kind: 'critical' }] },
    { text: '', marks: [{ kind: 'mode', mode: 'coordinated' }] },
    {
      text: 'O',
      marks: [{ kind: 'role', role: 'owner', mustAgree: false, mode: 'coordinated' }],
    },
    {
      text: 'C',
      marks: [
        { kind: 'role', role: 'coordinator', mustAgree: true, mode: 'coordinated' },
        { kind: 'risks', count: 2 },
        { kind: 'redLine', category: 'safety' },
      ],
    },
    {
      text: 'I',
      marks: [{ kind: 'role', role: 'informed', mustAgree: false, mode: 'coordinated' }],
    },
  ]);
});

test('up to fourteen leaders share one table, grouped by domain', () => {
  const document = aMap({
    leaders: Array.from({ length: 14 }, (_, i) => aLeader(`L${i}`)),
    areas: [
      anArea('Pricing', { domain: 'Money' }),
      anArea('Beds'),
      anArea('Tax', { domain: 'Money' }),
    ],
  });
  const tables = tablesOf(document, 'matrix');
  expect(tables).toHaveLength(1);
  expect(
    tables[0]?.groups.map(({ label, rows }) => [label, rows.map(({ cells }) => cells[0]?.text)]),
  ).toEqual([
    ['Money', ['Pricing', 'Tax']],
    ['No domain', ['Beds']],
  ]);
});

test('a larger team gets a table a domain with the leaders involved, split where they are many', () => {
  const leaders = Array.from({ length: 30 }, (_, i) => aLeader(`L${i}`));
  const document = aMap({
    leaders,
    areas: [anArea('Pricing', { domain: 'Money' }), anArea('Beds', { domain: 'Care' })],
    assignments: [...leaders.map(({ id }) => informed(id, 'pricing')), owner('l3', 'beds')],
    risks: [aRisk('l7', 'beds', 'crowding')],
  });
  const tables = tablesOf(document, 'matrix');
  expect(tables.map(({ caption, columns }) => [caption, columns.length - 2])).toEqual([
    ['Money: leaders, part 1 of 3', 10],
    ['Money: leaders, part 2 of 3', 10],
    ['Money: leaders, part 3 of 3', 10],
    ['Care', 2],
  ]);
  expect(tables[3]?.columns.map(({ label }) => label)).toEqual([
    'Decision area',
    'Lane',
    'L3',
    'L7',
  ]);
});

test('every leader is named in full in the appetites, with the distance from the approved one', () => {
  const document = aMap({
    appetite: 3,
    leaders: [
      aLeader('CEO', { appetite: 3 }),
      aLeader('CFO', { appetite: 1 }),
      aLeader('CMO', { appetite: 4 }),
      aLeader('CIO'),
    ],
  });
  const table = tablesOf(document, 'risks').find(({ id }) => id === 'appetites');
  expect(texts(table)).toEqual([
    ['CEO', '3 Cautious', 'the same'],
    ['CFO', '1 Averse', '2 steps more cautious'],
    ['CMO', '4 Open', '1 step bolder'],
    ['CIO', 'Not said', ''],
  ]);
});

test('the heaviest risk comes first, and what is not said stays a dash', () => {
  const document = aMap({
    leaders: [aLeader('CFO')],
    areas: [anArea('Pricing')],
    risks: [
      aRisk('cfo', 'pricing', 'unsaid'),
      aRisk('cfo', 'pricing', 'light', { likelihood: 1, impact: 2 }),
      aRisk('cfo', 'pricing', 'heavy', { likelihood: 4, impact: 5, failure: 'No cash' }),
    ],
  });
  const table = tablesOf(document, 'risks').find(({ id }) => id === 'risk-register');
  expect(texts(table)).toEqual([
    ['1', 'Pricing', 'heavy', '4', '5', '–'],
    ['2', 'Pricing', 'light', '1', '2', '–'],
    ['3', 'Pricing', 'unsaid', '–', '–', '–'],
  ]);
  expect(table?.groups[0]?.rows[0]?.cells[2]?.note).toBe('No cash');
});

test('red lines stand by leader in protocol order; saying none is said', () => {
  const document = aMap({
    leaders: [aLeader('CEO', { noRedLines: true }), aLeader('CNO'), aLeader('CFO')],
    areas: [anArea('Beds')],
    redLines: [
      aRedLine('cfo', null, 'No breach', { category: 'legal' }),
      aRedLine('cno', 'beds', 'No unit below ratio'),
    ],
  });
  const [table] = tablesOf(document, 'red-lines');
  expect(texts(table).map((row) => row.slice(0, 3))).toEqual([
    ['CNO', 'Safety', 'No unit below ratio'],
    ['CFO', 'Legal', 'No breach'],
  ]);
  expect(table?.groups[0]?.rows.map(({ cells }) => cells[0]?.note)).toEqual([
    'Beds',
    'In everything',
  ]);
  // Between the lead and the table, so that no page begins with it.
  expect(sectionOf(document, 'red-lines').blocks.slice(1, 3)).toMatchObject([
    { text: 'Said that they hold none: CEO.' },
    { kind: 'table', id: 'red-lines' },
  ]);
});
