import { expect, test } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { pocketCards, type CardGroup, type PocketCard } from '#shared/report/pocketCard.ts';
import type { Redaction } from '#shared/report/redact.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import {
  aLeader,
  aMap,
  anArea,
  aRedLine,
  aRisk,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';

/*
 *        CFO          COO          CEO
 *  Tax    owner         .            .       alone, to 5 m
 *  Price  owner       must agree  informed   coordinated, the CEO ends it
 *  Brand  owner        owner         .       shared, nobody ends it
 *  Plant    .          owner         .       claimed by the CFO
 */
const TEAM = aMap({
  title: 'Board',
  classification: 'Confidential',
  leaders: [
    aLeader('CFO', { unit: 'Finance', deputy: 'Controller', appetite: 2, noRedLines: false }),
    aLeader('COO', { noRedLines: true }),
    aLeader('CEO'),
  ],
  areas: [
    anArea('Tax', { mode: 'sovereign', limit: 'to 5 m', reserved: 'the board: sales' }),
    anArea('Price', { mode: 'coordinated', tieBreakerId: 'ceo', critical: true }),
    anArea('Brand', {
      mode: 'shared',
      outcome: 'One name',
      heard: [{ leaderId: 'ceo', answer: '' }],
    }),
    anArea('Plant', {
      mode: 'undecided',
      dispute: { claimantIds: ['cfo'], settledBy: 'Chair', until: '2026-12-01', note: '' },
    }),
  ],
  assignments: [
    owner('cfo', 'tax'),
    owner('cfo', 'price'),
    coordinator('coo', 'price', { level: 'agree' }),
    informed('ceo', 'price'),
    owner('cfo', 'brand'),
    owner('coo', 'brand'),
    owner('coo', 'plant'),
  ],
  redLines: [aRedLine('cfo', null, 'No false books', { ifReached: 'The CFO resigns' })],
  risks: [aRisk('cfo', 'price', 'The margin', { failure: 'below 4 %' })],
});

function cardsOf(document: MapDocument, redaction: Redaction = 'none'): readonly PocketCard[] {
  return pocketCards(reportSource(document, redaction, '2026-11-23'), 'all').cards;
}

/** `I decide alone > Tax | Limit: to 5 m` */
const told = (groups: readonly CardGroup[]) =>
  groups.flatMap(({ title, items }) =>
    items.map(({ name, lines }) =>
      [`${title} > ${name}`, ...lines.map(({ label, text }) => `${label}: ${text}`)].join(' | '),
    ),
  );

test('a card says what a leader decides, up to what, with whom, and who ends it', () => {
  const [cfo] = cardsOf(TEAM);
  expect(told(cfo?.decides ?? [])).toEqual([
    'I decide alone > Tax | Limit: to 5 m | Reserved: the board: sales',
    'I decide, and bring in > Price | Must agree: COO | If we cannot agree: CEO decides',
    'We decide together > Brand | With: COO | If we cannot agree: not said yet | Outcome: One name',
    'Not settled yet > Plant | With: COO | Disputed: Chair, until 1 December 2026',
  ]);
  expect(cfo?.counts.map(({ count }) => count)).toEqual([1, 1, 1]);
  expect(cfo).toMatchObject({ title: 'CFO', unit: 'Finance', away: 'Controller' });
  expect(cfo?.appetite.text).toBe('2 Minimal');
});

test('and where others decide: agrees, ends ties, is heard, is informed', () => {
  const [, coo, ceo] = cardsOf(TEAM);
  expect(told(coo?.takesPart ?? [])).toEqual(['I must agree > Price | : CFO']);
  expect(told(ceo?.takesPart ?? [])).toEqual([
    'I decide when they cannot agree > Price | : CFO',
    'I am heard as an expert > Brand | : CFO and COO',
    'I am informed > Price | : CFO',
  ]);
  expect(ceo?.away).toBe('Nobody is named yet.');
});

test('red lines and risks stand on it, and their absence is said', () => {
  const [cfo, coo, ceo] = cardsOf(TEAM);
  expect(cfo?.redLines).toEqual([
    {
      id: 'no-false-books',
      name: 'No false books',
      marks: [{ kind: 'redLine', category: TEAM.redLines[0]?.category }],
      lines: [
        { label: expect.any(String), text: 'in everything' },
        { label: 'If it is reached', text: 'The CFO resigns' },
      ],
    },
  ]);
  expect(cfo?.risks[0]?.lines).toContainEqual({ label: 'It has failed when', text: 'below 4 %' });
  expect([coo?.empty.redLines, ceo?.empty.redLines]).toEqual([
    'I hold none.',
    'None is named yet.',
  ]);
});

test('redacted, a card keeps the lanes and shows that something is kept back', () => {
  const [cfo] = cardsOf(TEAM, 'all');
  expect(JSON.stringify(cfo)).not.toMatch(/No false books|resigns|The margin|4 %|Minimal/);
  expect(cfo?.redLines[0]?.name).toBe('[withheld]');
  expect(cfo?.appetite).toEqual({ text: '[withheld]', mark: null });
  expect(told(cfo?.decides ?? [])).toEqual(told(cardsOf(TEAM)[0]?.decides ?? []));
});

test('cards of some leaders stand in the order of the map; an unknown one is passed over', () => {
  const source = reportSource(TEAM, 'none', '2026-11-23');
  const { cards, mapTitle } = pocketCards(source, ['ceo', 'nobody', 'cfo']);
  expect(cards.map(({ title }) => title)).toEqual(['CFO', 'CEO']);
  expect(mapTitle).toBe('Board');
});
