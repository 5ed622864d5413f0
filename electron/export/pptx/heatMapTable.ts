import type { HeatLevel, HeatMap } from '#shared/report/blocks.ts';
import { numberRuns } from '#shared/report/numberRuns.ts';
import { colour, SIZE } from './deckStyle.ts';
import type { Flowing } from './flow.ts';
import { tableRun, type DeckCell } from './tableRun.ts';
import { textPieces } from './textPieces.ts';

/** More numbers and runs of them do not fit a field; the register holds them all. */
const MOST_NUMBERS = 8;
const NAME_WIDTH = 1.9;
const FIELD_WIDTH = 1.7;

/** Tints of the same amber; the letter says the same without them. */
const TINTS: Readonly<Record<HeatLevel, string>> = {
  low: colour('paper'),
  medium: 'F8E8CC',
  high: 'EFC27E',
};

/** Risks by likelihood and impact: a real table, every field with a letter beside its tint. */
export function heatMapTable({ caption, description, impacts, rows }: HeatMap): Flowing[] {
  const name = (text: string): DeckCell => ({
    paras: [{ text, size: SIZE.note, isBold: true, ink: 'ink-soft' }],
  });
  return [
    ...textPieces('Description', description, {
      size: 12,
      ink: 'ink-soft',
      gap: 0.06,
      leads: true,
    }),
    tableRun({
      name: caption,
      widths: [NAME_WIDTH, ...impacts.map(() => FIELD_WIDTH)],
      head: [name('Likelihood, by impact'), ...impacts.map(name)],
      rows: rows.map(({ likelihood, cells }) => ({
        cells: [
          name(likelihood),
          ...cells.map(({ level, letter, risks }): DeckCell => {
            return {
              fill: TINTS[level],
              paras: [
                { text: letter, size: SIZE.small, isBold: true },
                {
                  text: risks.length === 0 ? '' : `no. ${numberRuns(risks, MOST_NUMBERS)}`,
                  size: SIZE.table,
                },
              ],
            };
          }),
        ],
      })),
    }),
  ];
}
