import { expect, test } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { isolated, namesList, ourSentence } from '#shared/report/directions.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';

const HEBREW = 'מנהל הכספים';
const CELLS = { first: '\u2068', last: '\u2069', mark: '\u200e' };

test('a name from left to right stays as it is, to the letter', () => {
  expect(namesList(['CEO', '財務長', 'Финансы'])).toBe('CEO, 財務長 and Финансы');
  expect(ourSentence('Nobody owns Pricing.')).toBe('Nobody owns Pricing.');
});

test('a name from right to left stands by itself, and turns neither its list nor our sentence', () => {
  expect(isolated(HEBREW)).toBe(`${CELLS.first}${HEBREW}${CELLS.last}`);
  expect(namesList([HEBREW, 'CFO'])).toBe(`${CELLS.first}${HEBREW}${CELLS.last} and CFO`);
  expect(ourSentence(`${HEBREW} decides.`)).toBe(`${CELLS.mark}${HEBREW} decides.`);
});

test('owners in the schedule and sentences of findings are kept from turning', () => {
  const document = aMap({
    leaders: [aLeader('CFO', { title: HEBREW }), aLeader('CEO')],
    areas: [anArea('Pricing', { name: HEBREW, mode: 'shared' })],
    assignments: [owner('cfo', 'pricing'), owner('ceo', 'pricing')],
  });
  const { sections } = boardPaper(reportSource(document, 'none', '2026-11-29'));
  const cells = (id: string) =>
    sections
      .filter((section) => section.id === id)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.groups : []))
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ text }) => text)));
  expect(cells('delegation')).toContain(`${CELLS.first}${HEBREW}${CELLS.last} and CEO`);
  const turned = cells('findings').filter((text) => text.startsWith(HEBREW));
  expect(turned).toEqual([]);
});

test('T19: an override in a name is spelled out in a report, in its baseline and in its findings', () => {
  const evil = 'CF\u202eO\u200b';
  const spelled = 'CF[U+202E]O[U+200B]';
  const { baselines, ...content } = aMap({
    leaders: [aLeader('CFO', { title: evil }), aLeader('CEO', { title: HEBREW })],
    areas: [anArea('Pricing', { name: evil, mode: 'shared', critical: true })],
    assignments: [owner('cfo', 'pricing'), owner('ceo', 'pricing')],
  });
  const kept = { id: 'then', name: evil, on: '2026-11-01T00:00:00Z', content };
  const document = { ...content, baselines: [...baselines, kept] } as MapDocument;
  const source = reportSource(document, 'none', '2026-11-29', 'then');
  const said = JSON.stringify(boardPaper(source));
  expect(said).toContain(spelled);
  expect(said).not.toMatch(/[\u202a-\u202e\u2066\u2067\u200b]/);
  // Our own marks stay what they are: invisible.
  expect(said).toContain(`${CELLS.first}${HEBREW}${CELLS.last}`);
  expect(source.baseline?.name).toBe(spelled);
  expect(source.baseline?.model.document.leaders[0]?.title).toBe(spelled);
});

test('a map without invisible marks goes into a report as it is', () => {
  const document = aMap({ leaders: [aLeader('CEO', { title: HEBREW })] });
  expect(reportSource(document, 'none', '2026-11-29').model.document).toBe(document);
});
