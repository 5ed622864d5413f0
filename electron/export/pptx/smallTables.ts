import type { Facts, Signatures, Terms } from '#shared/report/blocks.ts';
import type { Para } from './Deck.ts';
import { SIZE } from './deckStyle.ts';
import type { Flowing } from './flow.ts';
import { markSign } from './markSign.ts';
import { tableRun, type DeckCell } from './tableRun.ts';
import { textPieces } from './textPieces.ts';

const cell = (text: string, look: Partial<Para> = {}): DeckCell => ({
  paras: [{ text, size: 12, ...look }],
});

const headOf = (...titles: string[]): DeckCell[] =>
  titles.map((title) => cell(title, { size: SIZE.note, isBold: true, ink: 'ink-soft' }));

/** Names and values, a row each. */
export function factsTable({ facts }: Facts): Flowing[] {
  if (facts.length === 0) return [];
  const rows = facts.map(({ name, value }) => ({
    cells: [cell(name, { ink: 'ink-soft' }), cell(value)],
  }));
  const head = headOf('What', 'As of this version');
  return [tableRun({ name: 'Document control', widths: [2.6, 7], head, rows }, 0.25)];
}

/** Words and signs beside what they mean. */
export function termsTable({ heading, terms }: Terms): Flowing[] {
  if (terms.length === 0) return [];
  const rows = terms.map(({ term, marks, meaning }) => ({
    cells: [
      cell(marks.map(markSign).filter(Boolean).join(' '), { size: SIZE.table }),
      cell(term, { isBold: true, size: SIZE.table }),
      cell(meaning, { size: SIZE.table }),
    ],
  }));
  return [
    tableRun({
      name: heading,
      widths: [0.9, 2.6, 8.4],
      head: headOf('Sign', 'Word', 'Meaning'),
      rows,
    }),
  ];
}

/** The signatures given, and empty fields for those that are still to be given. */
export function signaturesTable({ heading, signatures, empty }: Signatures): Flowing[] {
  if (signatures.length === 0) {
    return textPieces('Remark', empty, { size: SIZE.text, ink: 'ink-soft' });
  }
  const head = headOf('Leader', '0\u20135', 'Date', 'Reservation');
  const rows = signatures.map(({ leader, level, when, reservation }) => ({
    cells: [
      cell(leader, { size: SIZE.table, isBold: true }),
      cell(level === '' ? 'Not signed yet' : level, {
        size: SIZE.table,
        ...(level === '' ? { ink: 'ink-soft' as const } : {}),
      }),
      cell(when, { size: SIZE.table }),
      cell(reservation, { size: SIZE.table }),
    ],
  }));
  return [tableRun({ name: heading, widths: [3.2, 2.6, 2.2, 4.1], head, rows })];
}
