import type { DrawOp, Ink } from './ops.ts';

/** What a small mark says, in the shapes of the lamps: a filled square, an empty ring, a half disc, a check, a dot. */
export type LampMark = 'red' | 'open' | 'amber' | 'green' | 'note';

const n = (value: number) => Math.round(value * 100) / 100;

/**
 * A small mark about the point (x, y).
 *
 * @param r half its width
 * @param ground the ink below, which parts the mark from what it lies on
 */
export function drawLamp(mark: LampMark, x: number, y: number, r: number, ground: Ink): DrawOp[] {
  const stroke = Math.max(1, r * 0.28);
  const ring: DrawOp = {
    op: 'circle',
    cx: x,
    cy: y,
    r: r - stroke / 2,
    fill: ground,
    stroke: 'ink-soft',
    strokeWidth: stroke,
  };
  switch (mark) {
    case 'red':
      return [
        {
          op: 'rect',
          x: x - r,
          y: y - r,
          width: 2 * r,
          height: 2 * r,
          radius: r * 0.2,
          fill: 'red-line',
          stroke: ground,
          strokeWidth: stroke,
        },
      ];
    case 'open':
      return [ring];
    case 'amber':
      return [
        ring,
        {
          op: 'path',
          d: `M${n(x)} ${n(y - r)}A${n(r)} ${n(r)} 0 0 0 ${n(x)} ${n(y + r)}Z`,
          fill: 'ink-soft',
        },
      ];
    case 'green':
      return [
        {
          op: 'path',
          d: `M${n(x - r * 0.8)} ${n(y + r * 0.1)}L${n(x - r * 0.25)} ${n(y + r * 0.65)}L${n(x + r * 0.8)} ${n(y - r * 0.6)}`,
          stroke: 'ink-soft',
          strokeWidth: r * 0.32,
        },
      ];
    case 'note':
      return [{ op: 'circle', cx: x, cy: y, r: r * 0.36, fill: 'ink-faint' }];
  }
}
