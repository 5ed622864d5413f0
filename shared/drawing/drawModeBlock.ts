import type { LaneMode } from '#shared/document/area.ts';
import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import { UNSETTLED_DASH } from './drawCard.ts';
import { baselineAt } from './drawText.ts';
import type { DrawOp, Ink } from './ops.ts';
import { textOp } from './textOp.ts';

interface BlockLook {
  readonly letter: string;
  readonly fill: Ink;
  readonly stroke: Ink;
  readonly text: Ink;
  readonly isDashed?: true;
}

const LOOKS: Readonly<Record<LaneMode, BlockLook>> = {
  sovereign: { letter: 'S', fill: 'sovereign', stroke: 'sovereign', text: 'on-sovereign' },
  coordinated: { letter: 'C', fill: 'surface', stroke: 'coordinated', text: 'coordinated' },
  shared: { letter: 'H', fill: 'shared-fill', stroke: 'shared', text: 'shared' },
  undecided: {
    letter: '?',
    fill: 'surface',
    stroke: 'undecided',
    text: 'undecided',
    isDashed: true,
  },
};

/**
 * Px that the block takes from left to right: as little as its letter allows, since a matrix sets three signs side
 * by side in the columns of nine leaders.
 */
export const modeBlockWidth = ({ smallSize }: LaneMetrics) => smallSize + 3;

/** A lane's letter on a small card, where the map is spoken of; its left end at x, centred on y. */
export function drawModeBlock(
  mode: LaneMode,
  { x, y }: { readonly x: number; readonly y: number },
  metrics: LaneMetrics,
): DrawOp[] {
  const { smallSize, lineStroke } = metrics;
  const width = modeBlockWidth(metrics);
  const { letter, fill, stroke, text, isDashed } = LOOKS[mode];
  const height = smallSize + 6;
  return [
    {
      op: 'rect',
      x,
      y: y - height / 2,
      width,
      height,
      radius: 3,
      fill,
      stroke,
      strokeWidth: lineStroke,
      ...(isDashed ? { dash: UNSETTLED_DASH } : {}),
    },
    textOp({
      x: x + width / 2,
      y: baselineAt(y, smallSize),
      text: letter,
      size: smallSize,
      weight: 700,
      fill: text,
      anchor: 'middle',
    }),
  ];
}
