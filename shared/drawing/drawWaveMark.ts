import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { Detail, Rect } from '#shared/layout/scene.ts';
import { baselineAt } from './drawText.ts';
import type { DrawOp } from './ops.ts';
import { textOp } from './textOp.ts';

const n = (value: number) => Math.round(value * 100) / 100;

/**
 * How far a failure has come, on the card of an area that it has reached: the wave's number in a disc,
 * where it begins in a standing square, and a frame around the card, double while the wave is the last.
 * The farther one stands, the larger the number: from afar it covers the card.
 *
 * @param isLatest whether the area was reached in the wave that came last
 */
export function drawWaveMark(
  wave: number,
  isLatest: boolean,
  rect: Rect,
  metrics: LaneMetrics,
  detail: Detail,
): DrawOp[] {
  const isFar = detail === 'marks';
  const near = detail === 'bars' ? 2 : 1;
  const r = isFar ? rect.height : metrics.smallSize * 0.82 * near;
  const x = isFar ? rect.x + rect.width / 2 : rect.x + r * 0.2;
  const y = isFar ? rect.y + rect.height / 2 : rect.y + rect.height - r * 0.2;
  const size = isFar ? r * 1.4 : metrics.smallSize * near;
  return [
    ...frame(rect, isFar ? 8 : 2.5, isFar ? 6 : 2),
    ...(isLatest ? frame(rect, isFar ? 26 : 6, isFar ? 6 : 1.5) : []),
    ...disc(wave === 0, x, y, r, isFar ? 6 : 1.5),
    textOp({
      x,
      y: baselineAt(y, size),
      text: String(wave),
      size,
      weight: 700,
      fill: 'paper',
      anchor: 'middle',
    }),
  ];
}

/** A line around the card, so far out. */
function frame(rect: Rect, out: number, strokeWidth: number): DrawOp[] {
  return [
    {
      op: 'rect',
      x: rect.x - out,
      y: rect.y - out,
      width: rect.width + 2 * out,
      height: rect.height + 2 * out,
      radius: 4 + out,
      stroke: 'cascade',
      strokeWidth,
    },
  ];
}

function disc(isStart: boolean, x: number, y: number, r: number, strokeWidth: number): DrawOp[] {
  const pen = { fill: 'cascade', stroke: 'paper', strokeWidth } as const;
  if (!isStart) return [{ op: 'circle', cx: x, cy: y, r, ...pen }];
  const a = r * 1.3;
  const d = `M${n(x)} ${n(y - a)}L${n(x + a)} ${n(y)}L${n(x)} ${n(y + a)}L${n(x - a)} ${n(y)}Z`;
  return [{ op: 'path', d, ...pen }];
}
