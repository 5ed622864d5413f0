import type { LaneMode } from '#shared/document/area.ts';
import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import { measureText } from '#shared/layout/measureText.ts';
import type { Detail, Rect, SceneCard } from '#shared/layout/scene.ts';
import { baselineAt, drawLines, firstBaseline } from './drawText.ts';
import type { DrawOp, Ink } from './ops.ts';

export interface CardInks {
  readonly fill: Ink;
  readonly stroke: Ink;
  readonly text: Ink;
  readonly letter: Ink;
}

const MODE_INKS: Readonly<Record<LaneMode, CardInks>> = {
  sovereign: {
    fill: 'sovereign',
    stroke: 'sovereign',
    text: 'on-sovereign',
    letter: 'on-sovereign',
  },
  coordinated: { fill: 'surface', stroke: 'coordinated', text: 'ink', letter: 'coordinated' },
  shared: { fill: 'shared-fill', stroke: 'shared', text: 'on-shared', letter: 'shared' },
  undecided: { fill: 'surface', stroke: 'undecided', text: 'ink', letter: 'undecided' },
};

/** Dashes of a frame that is not settled: undecided, disputed, or owned by nobody. */
export const UNSETTLED_DASH: readonly number[] = [5, 4];

/** Frames of cards that are a few px large on the screen. */
export const FAR_STROKE = 8;

/** Inks of a card or block. What nobody owns is never solid, whatever its mode. */
export function cardInks(mode: LaneMode, isOpen: boolean): CardInks {
  return isOpen && mode === 'sovereign'
    ? { fill: 'surface', stroke: 'sovereign', text: 'ink', letter: 'sovereign' }
    : MODE_INKS[mode];
}

/**
 * The frame of a card or block. Its stroke stays inside, so that those of all modes are the same size.
 *
 * @param isDashed not settled
 */
export function cardFrame(
  rect: Rect,
  inks: CardInks,
  metrics: LaneMetrics,
  strokeWidth: number,
  isDashed: boolean,
): DrawOp {
  return {
    op: 'rect',
    x: rect.x + strokeWidth / 2,
    y: rect.y + strokeWidth / 2,
    width: rect.width - strokeWidth,
    height: rect.height - strokeWidth,
    radius: metrics.cardRadius,
    fill: inks.fill,
    stroke: inks.stroke,
    strokeWidth,
    ...(isDashed ? { dash: UNSETTLED_DASH } : {}),
  };
}

const n = (value: number) => Math.round(value * 100) / 100;

/** The folded corner of a critical area. */
function criticalMark(rect: Rect, metrics: LaneMetrics, inks: CardInks): DrawOp {
  const size = metrics.textSize * 1.05;
  const [right, top, round] = [rect.x + rect.width, rect.y, metrics.cardRadius];
  // On a solid card the fold is the paper showing; its hypotenuse is the fold's edge.
  const corner = `L${n(right - round)} ${n(top)}Q${n(right)} ${n(top)} ${n(right)} ${n(top + round)}`;
  return {
    op: 'path',
    d: `M${n(right - size)} ${n(top)}${corner}L${n(right)} ${n(top + size)}Z`,
    fill: inks.fill === 'sovereign' ? 'on-sovereign' : 'ink',
    ...(inks.fill === 'sovereign' ? { stroke: 'sovereign' as const, strokeWidth: 1 } : {}),
  };
}

/** An area's card with letter, name and critical mark, and what is said on its rail. */
export function drawCard(card: SceneCard, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const { rect, name } = card;
  if (card.isInGutter) return gutterName(card, metrics, detail);
  const isOpen = card.isUnowned || card.isDisputed;
  const inks = cardInks(card.mode, isOpen);
  const isDashed = isOpen || card.mode === 'undecided';
  const strokeWidth = detail === 'marks' ? FAR_STROKE : metrics.lineStroke;
  const middle = rect.y + rect.height / 2;
  const style = { size: metrics.textSize, line: metrics.textLine, weight: 600 as const };
  const baseline = firstBaseline(middle, name.lines.length, style);
  return [
    cardFrame(rect, inks, metrics, strokeWidth, isDashed),
    ...(card.isCritical && detail !== 'marks' ? [criticalMark(rect, metrics, inks)] : []),
    ...drawLines(
      [card.letter],
      rect.x + metrics.cardPadding,
      baselineAt(middle, metrics.textSize),
      { ...style, weight: 700, fill: inks.letter },
      detail === 'full' ? 'full' : 'marks',
    ),
    ...drawLines(name.lines, card.textRect.x, baseline, { ...style, fill: inks.text }, detail),
    ...railLabel(card, metrics, detail),
  ];
}

function railLabel(card: SceneCard, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const label = card.railLabel;
  if (!label || detail === 'marks') return [];
  const { rect, lines, kind } = label;
  const isOpen = kind === 'missing' || kind === 'disputed';
  const type = { size: metrics.smallSize, line: metrics.smallLine };
  if (label.isAbove) {
    const fill = isOpen ? ('red-line' as const) : ('ink' as const);
    const first = firstBaseline(rect.y + rect.height / 2, lines.length, type);
    return [
      { op: 'rect', ...rect, fill: 'paper' },
      ...drawLines(lines, rect.x, first, { ...type, weight: 400, fill }, detail),
    ];
  }
  const style = { ...type, anchor: 'middle' as const };
  const x = rect.x + rect.width / 2;
  const baseline = firstBaseline(rect.y + rect.height / 2, lines.length, style);
  const head = isOpen ? ('red-line' as const) : ('ink-soft' as const);
  return [
    { op: 'rect', ...rect, fill: 'paper' },
    ...drawLines(
      lines.slice(0, 1),
      x,
      baseline,
      { ...style, weight: isOpen ? 600 : 400, fill: head },
      detail,
    ),
    ...drawLines(
      lines.slice(1),
      x,
      baseline + style.line,
      { ...style, weight: isOpen ? 400 : 600, fill: isOpen ? 'red-line' : 'ink' },
      detail,
    ),
  ];
}

/** In the gutter: the name, its rail label below, a hairline that leads the eye to the lanes. */
function gutterName(card: SceneCard, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const { rect, name, railLabel: label } = card;
  const first = rect.y + metrics.textSize * 0.92;
  const style = { size: metrics.textSize, line: metrics.textLine, weight: 600 as const };
  const mark = metrics.textSize * 0.6;
  const top = first - mark;
  const from = rect.x + mark + 6;
  const widest = name.lines.reduce(
    (most, line) => Math.max(most, measureText(line, style.size, 600)),
    0,
  );
  const said = (label?.lines ?? []).reduce(
    (most, line) => Math.max(most, measureText(line, metrics.smallSize, 400)),
    widest,
  );
  // Badges on the name stand at the gutter's right end.
  const start = card.badges.length > 0 ? rect.x + rect.width + 4 : from + said + 8;
  const y = rect.y + rect.height / 2;
  return [
    ...(card.guideX !== null && card.guideX - 6 > start
      ? [
          {
            op: 'line' as const,
            x1: start,
            y1: y,
            x2: card.guideX - 6,
            y2: y,
            stroke: 'rule' as const,
            strokeWidth: 0.75,
          },
        ]
      : []),
    ...(card.isCritical
      ? [
          {
            op: 'path' as const,
            d: `M${n(rect.x)} ${n(top)}L${n(rect.x + mark)} ${n(top)}L${n(rect.x + mark)} ${n(first)}Z`,
            fill: 'ink' as const,
          },
        ]
      : []),
    ...drawLines(name.lines, from, first, { ...style, fill: 'ink' }, detail),
    ...(label
      ? drawLines(
          label.lines,
          from,
          label.rect.y + metrics.smallSize * 0.92,
          {
            size: metrics.smallSize,
            line: metrics.smallLine,
            weight: 400,
            fill: label.kind === 'missing' || label.kind === 'disputed' ? 'red-line' : 'ink-soft',
          },
          detail,
        )
      : []),
  ];
}
