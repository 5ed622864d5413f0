import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { Rect } from '#shared/layout/scene.ts';
import { drawOrphanedFrame, drawVacantFrame } from './drawVacantSeat.ts';
import { drawWaveMark } from './drawWaveMark.ts';
import type { LegendItem } from './legend.ts';
import type { DrawOp } from './ops.ts';

const WIDTH = 26;
const HEIGHT = 14;

/** The key's entries for what a question "what if" puts on the map while it is asked. */
export function simulationLegend(
  metrics: LaneMetrics,
  about: 'failure' | 'seats',
): readonly LegendItem[] {
  const item = (id: string, label: string, marks: (rect: Rect) => DrawOp[]): LegendItem => ({
    id,
    label,
    sampleWidth: WIDTH,
    draw: (x, y) => marks({ x, y: y - HEIGHT / 2, width: WIDTH, height: HEIGHT }),
  });
  const card = (rect: Rect): DrawOp => ({
    op: 'rect',
    ...rect,
    radius: 3,
    fill: 'surface',
    stroke: 'ink-faint',
    strokeWidth: 1,
  });
  const wave = (id: string, label: string, number: number, isLatest: boolean) =>
    item(id, label, (rect) => [
      card(rect),
      ...drawWaveMark(number, isLatest, rect, metrics, 'full'),
    ]);
  return about === 'failure'
    ? [
        wave('wave-start', 'where the failure begins', 0, false),
        wave('wave', 'reached, and in which wave', 1, false),
        wave('wave-latest', 'reached in the wave that came last', 2, true),
      ]
    : [
        item('vacant', 'the seat is vacant, or merged into another', (rect) => [
          drawVacantFrame(rect, 'full'),
        ]),
        item('orphaned', 'nobody is left who owns it', (rect) => [
          card(rect),
          ...drawOrphanedFrame(rect, metrics, 'full'),
        ]),
      ];
}
