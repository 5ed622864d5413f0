import { assertNever } from '#shared/lib/assertNever.ts';
import type { Block } from '#shared/report/blocks.ts';
import { PLACE, SIZE } from './deckStyle.ts';
import type { Flowing } from './flow.ts';
import { heatMapTable } from './heatMapTable.ts';
import { countsPieces, lampsPieces, pointsPieces } from './standingPieces.ts';
import { markSign } from './markSign.ts';
import { reportTable } from './reportTable.ts';
import { factsTable, signaturesTable, termsTable } from './smallTables.ts';
import { textPieces } from './textPieces.ts';

/** What a block of the report is on slides. A new kind of block is a case here, which the compiler asks for. */
export function blockPieces(block: Block): Flowing[] {
  switch (block.kind) {
    case 'paragraph':
      return block.tone === 'lead'
        ? textPieces('Lead', block.text, { size: SIZE.lead, gap: 0.15 })
        : textPieces('Remark', block.text, { size: 12, ink: 'ink-soft', gap: 0.12 });
    case 'heading':
      return heading(block.text);
    case 'ask':
      return [
        ...textPieces('Ask', block.label, {
          size: 12,
          isBold: true,
          ink: 'sovereign',
          gap: 0.25,
          leads: true,
        }),
        ...textPieces('Ask', block.text, { size: SIZE.lead, gap: 0.04 }),
      ];
    case 'summary':
      return list('Summary', block.sentences);
    case 'sentences':
      return [...heading(block.heading), ...list(block.heading, block.sentences)];
    case 'counts':
      return countsPieces(block);
    case 'facts':
      return factsTable(block);
    case 'lamps':
      return lampsPieces(block);
    case 'points':
      return [...heading(block.heading), ...pointsPieces(block)];
    case 'outcomes':
      return block.outcomes.length === 0
        ? textPieces('Remark', block.empty, {
            size: SIZE.text,
            ink: 'ink-soft',
          })
        : block.outcomes.flatMap((outcome) => [
            ...textPieces('Kind', outcome.kindLabel, {
              size: 11,
              isBold: true,
              ink: 'shared',
              gap: 0.3,
              leads: true,
            }),
            ...textPieces('Outcome', outcome.statement, { size: 20, isBold: true, gap: 0.04 }),
            ...said('If we fail together', outcome.consequence, 'If we fail together: '),
            ...said('Agreement', outcome.agreement, ''),
          ]);
    case 'heatMap':
      return [...heading(block.caption), ...heatMapTable(block)];
    case 'key':
      return textPieces(
        'Key',
        block.entries
          // A sign that is a word explains itself.
          .filter(({ mark, label }) => markSign(mark) !== label)
          .map(({ mark, label }) => `${markSign(mark)} ${label}`)
          .map((entry) => entry.trim().replaceAll(' ', '\u00a0'))
          .join('     '),
        { size: SIZE.note, ink: 'ink-soft', width: PLACE.width, gap: 0.08 },
      );
    case 'table':
      return reportTable(block);
    case 'terms':
      return [...heading(block.heading), ...termsTable(block)];
    case 'signatures':
      return [...heading(block.heading), ...signaturesTable(block)];
    case 'laneMap':
      // Drawn by `mapSlides`, which has slides of its own.
      return [];
    default:
      return assertNever(block);
  }
}

function heading(text: string): Flowing[] {
  if (text.trim() === '') return [];
  return textPieces('Heading', text, { size: 16, isBold: true, gap: 0.3, leads: true });
}

function list(name: string, sentences: readonly string[]): Flowing[] {
  const bullet = { sign: '\u2013', indent: 14 };
  return sentences.flatMap((sentence) =>
    textPieces(name, sentence, { size: SIZE.text, bullet, gap: 0.1 }),
  );
}

function said(name: string, text: string, opening: string): Flowing[] {
  if (text.trim() === '') return [];
  return textPieces(name, `${opening}${text}`, { size: SIZE.text, ink: 'ink-soft', gap: 0.08 });
}
