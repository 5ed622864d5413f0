import { expect, test } from 'vitest';
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
