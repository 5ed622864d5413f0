import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { Detail, SceneEdge, SceneLine } from '#shared/layout/scene.ts';
import { cardFrame, cardInks, FAR_STROKE } from './drawCard.ts';
import { baselineAt } from './drawText.ts';
import type { DrawOp, Ink } from './ops.ts';
import { textOp } from './textOp.ts';

const LETTERS = { sovereign: 'S', coordinated: 'C', shared: 'H', undecided: '?' } as const;
/** Half the distance of a rail's two lines; heavier lines stand apart by their own width. */
const RAIL = 2.5;
/** Dashes and dots are made for lines up to this width, and grow with heavier ones. */
const DASHED = 2.5;
/** Lines and stations as seen from afar. */
const FAR_LINE = 3.5;
const FAR_STATION = 13;

/** The line towards the card, and the station or block at its end. The card itself is the card's. */
export function drawEdge(edge: SceneEdge, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const line = edge.line ? drawLine(edge.line, edge, metrics, detail) : [];
  if (edge.kind === 'card') return line;
  return [
    ...line,
    ...(edge.kind === 'block' ? block(edge, metrics, detail) : station(edge, metrics, detail)),
  ];
}

function drawLine(
  line: SceneLine,
  edge: SceneEdge,
  metrics: LaneMetrics,
  detail: Detail,
): DrawOp[] {
  const { x1, x2, y } = line;
  const strokeWidth = detail === 'marks' ? FAR_LINE : metrics.lineStroke;
  const flat = { op: 'line' as const, x1, x2, y1: y, y2: y, strokeWidth };
  const isFar = detail === 'marks';
  const grown = Math.max(1, metrics.lineStroke / DASHED);
  const dash = (...lengths: readonly number[]) => ({ dash: lengths.map((one) => one * grown) });
  if (line.style === 'informed') {
    const dots = isFar ? {} : ({ ...dash(0.1, 5), cap: 'round' } as const);
    return [{ ...flat, stroke: 'informed', ...dots }];
  }
  if (line.style === 'coordinated') {
    return [{ ...flat, stroke: 'coordinated', ...(isFar ? {} : dash(6, 4)) }];
  }
  const stroke: Ink = edge.mode === 'shared' ? 'shared' : cardInks(edge.mode, true).stroke;
  if (isFar) return [{ ...flat, stroke, strokeWidth: 2.5 * FAR_LINE }];
  const broken = line.style === 'brokenRail' ? dash(9, 7) : {};
  const apart = Math.max(RAIL, strokeWidth);
  return [-apart, apart].map((shift) => ({
    ...flat,
    ...broken,
    y1: y + shift,
    y2: y + shift,
    stroke,
  }));
}

function station(edge: SceneEdge, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const { x, y } = edge;
  const at = { op: 'circle' as const, cx: x, cy: y };
  if (edge.role === 'informed')
    return [
      { ...at, r: detail === 'marks' ? FAR_STATION / 2 : metrics.dotRadius, fill: 'informed' },
    ];
  const isFar = detail === 'marks';
  const strokeWidth = isFar ? FAR_LINE : metrics.lineStroke + 0.25;
  const r = (isFar ? FAR_STATION : metrics.stationRadius) - strokeWidth / 2;
  const fill: Ink = edge.level === 'agree' ? 'coordinated' : 'surface';
  return [{ ...at, r, fill, stroke: 'coordinated', strokeWidth }];
}

/** A co-owner's or claimant's block, with the letter; a claim without ownership has an open frame. */
function block(edge: SceneEdge, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const { rect, x, y } = edge;
  const isOpen = edge.isClaimant || edge.role !== 'owner';
  const inks = cardInks(edge.mode, isOpen);
  const strokeWidth = detail === 'marks' ? FAR_STROKE / 2 : metrics.lineStroke;
  const isDashed = isOpen || edge.mode === 'undecided';
  // On a narrow lane the block is, and so is its letter.
  const size = Math.min(metrics.textSize, rect.width * 0.85);
  return [
    cardFrame(rect, inks, metrics, strokeWidth, isDashed),
    ...(detail === 'full'
      ? [
          textOp({
            x,
            y: baselineAt(y, size),
            text: LETTERS[edge.mode],
            size,
            weight: 700,
            fill: inks.letter,
            anchor: 'middle',
          }),
        ]
      : []),
  ];
}
