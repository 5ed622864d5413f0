import { drawLamp, type LampMark } from '#shared/drawing/drawLamp.ts';
import type { Counts, Lamps, Points } from '#shared/report/blocks.ts';
import { MODE_LETTERS } from '#shared/model/partWords.ts';
import { addBox, type Para } from './Deck.ts';
import { PLACE, PT_PER_INCH, SIZE } from './deckStyle.ts';
import { fitArial } from './fitArial.ts';
import type { Flowing, Piece } from './flow.ts';
import { paintShapes } from './paintShapes.ts';
import { slideLine } from './slideText.ts';
import { heightOf, textPieces } from './textPieces.ts';

const COUNT_WIDTH = 1.95;
const GATE_GAP = 0.25;
const LAMP_WIDTH = 1.75;
const LAMP_RADIUS = 0.075;

/** Numbers that stand for the whole, in a row. */
export function countsPieces({ counts }: Counts): Piece[] {
  if (counts.length === 0) return [];
  const height = 0.86;
  return [
    {
      height,
      before: 0.25,
      paint: (slide, y) =>
        counts.forEach(({ count, label, mode }, index) => {
          const letter = mode === null ? '' : `${MODE_LETTERS[mode]}  `;
          const paras: Para[] = [
            { text: String(count), size: 32, isBold: true, ink: 'sovereign' },
            { text: `${letter}${label}`, size: 12, ink: 'ink-soft' },
          ];
          addBox(slide, slideLine(label), paras, {
            x: PLACE.left + index * COUNT_WIDTH,
            y,
            w: COUNT_WIDTH - 0.1,
            h: height,
          });
        }),
    },
  ];
}

/** The five gates side by side: a lamp that also reads in grey, the word that it stands for, and why. */
export function lampsPieces({ sentence, gates }: Lamps): Flowing[] {
  const width = (PLACE.width - GATE_GAP * (gates.length - 1)) / Math.max(1, gates.length);
  const columns = gates.map(({ step, name, reasons }) => ({
    head: [{ text: `${step}  ${name}`, size: 12, isBold: true }] as const,
    reasons: reasons.map((reason) => ({
      ...fitArial(slideLine(reason), {
        width: width * PT_PER_INCH,
        height: 60,
        isBold: false,
        most: 11,
        least: SIZE.small,
      }),
      ink: 'ink-soft' as const,
      before: 2,
    })),
  }));
  const headHeight = Math.max(0, ...columns.map(({ head }) => heightOf(head, width)));
  const reasonHeight = Math.max(0, ...columns.map(({ reasons }) => heightOf(reasons, width)));
  const lampTop = headHeight + 0.06;
  const height = lampTop + 0.3 + reasonHeight;
  const row: Piece = {
    height,
    before: 0.12,
    paint: (slide, y) =>
      gates.forEach(({ name, status, word }, index) => {
        const x = PLACE.left + index * (width + GATE_GAP);
        const column = columns[index];
        if (!column) return;
        addBox(slide, name, column.head, { x, y, w: width, h: headHeight });
        paintLamp(slide, `${name}: ${word}`, status, x, y + lampTop + 0.1);
        addBox(slide, word, [{ text: word, size: 12 }], {
          x: x + 0.26,
          y: y + lampTop,
          w: width - 0.26,
          h: 0.24,
        });
        if (column.reasons.length === 0) return;
        addBox(slide, `${name}: why`, column.reasons, {
          x,
          y: y + lampTop + 0.3,
          w: width,
          h: reasonHeight,
        });
      }),
  };
  return [
    ...textPieces('Heading', 'Readiness', { size: 16, isBold: true, gap: 0.3, leads: true }),
    ...textPieces('Readiness', sentence, {
      size: SIZE.text,
      width: PLACE.width,
      gap: 0.04,
      leads: true,
    }),
    row,
  ];
}

/** What matters most, with the lamp of each and its word. */
export function pointsPieces({ points, empty }: Points): Flowing[] {
  if (points.length === 0) {
    return textPieces('Remark', empty, { size: SIZE.text, ink: 'ink-soft' });
  }
  const width = PLACE.width - LAMP_WIDTH;
  return points.map(({ status, label, text }): Piece => {
    const fitted = fitArial(slideLine(text), {
      width: width * PT_PER_INCH,
      height: 130,
      isBold: false,
      most: SIZE.text,
      least: SIZE.table,
    });
    const height = heightOf([fitted], width);
    return {
      height,
      before: 0.12,
      paint: (slide, y) => {
        paintLamp(slide, label, status, PLACE.left, y + 0.125);
        const head = { x: PLACE.left + 0.26, y: y + 0.02, w: LAMP_WIDTH - 0.3, h: 0.22 };
        addBox(slide, 'Severity', [{ text: label, size: 12, isBold: true }], head);
        addBox(slide, 'Finding', [fitted], { x: PLACE.left + LAMP_WIDTH, y, w: width, h: height });
      },
    };
  });
}

function paintLamp(
  slide: Parameters<Piece['paint']>[0],
  name: string,
  status: LampMark,
  x: number,
  middle: number,
): void {
  const perPx = LAMP_RADIUS / 6;
  const ops = drawLamp(status, 6, 0, 6, 'paper');
  paintShapes(slide, `Lamp: ${name}`, ops, { x, y: middle, perPx });
}
