import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { Detail, Rect, SceneBadge } from '#shared/layout/scene.ts';
import { baselineAt } from './drawText.ts';
import type { DrawOp } from './ops.ts';
import { textOp } from './textOp.ts';

/** Of a bar's shorter side. */
const CUT = 0.27;

const n = (value: number) => Math.round(value * 100) / 100;

/** A risk's triangle with its count, or a red line's bar with its letters, parted from what is below. */
export function drawBadge(badge: SceneBadge, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const { x, y, width, height } = badge.rect;
  const middle = x + width / 2;
  const text = (baseline: number, fill: 'on-risk' | 'on-red-line'): DrawOp[] =>
    detail === 'full' && metrics.badgeSize > 0
      ? [
          textOp({
            x: middle,
            y: baseline,
            text: badge.label,
            size: metrics.badgeSize,
            weight: 700,
            fill,
            anchor: 'middle',
          }),
        ]
      : [];
  if (badge.kind === 'redLine') {
    return [
      {
        op: 'path',
        d: barWithCutCorners(badge.rect),
        fill: 'red-line',
        stroke: 'paper',
        strokeWidth: 1.5,
      },
      ...text(baselineAt(y + height / 2, metrics.badgeSize), 'on-red-line'),
    ];
  }
  const d = `M${n(middle)} ${n(y)}L${n(x + width)} ${n(y + height)}L${n(x)} ${n(y + height)}Z`;
  return [
    { op: 'path', d, fill: 'risk', stroke: 'paper', strokeWidth: 1.5 },
    ...text(y + height - 3.2, 'on-risk'),
  ];
}

/**
 * A stop sign's corners: in grey print nothing else tells a safety line's S from a lane's on its rounded
 * card.
 */
function barWithCutCorners({ x, y, width, height }: Rect): string {
  const cut = CUT * Math.min(width, height);
  const [right, bottom] = [x + width, y + height];
  return (
    `M${n(x + cut)} ${n(y)}L${n(right - cut)} ${n(y)}L${n(right)} ${n(y + cut)}L${n(right)} ${n(bottom - cut)}` +
    `L${n(right - cut)} ${n(bottom)}L${n(x + cut)} ${n(bottom)}L${n(x)} ${n(bottom - cut)}L${n(x)} ${n(y + cut)}Z`
  );
}
