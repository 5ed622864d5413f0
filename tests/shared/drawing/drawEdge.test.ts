import { expect, test } from 'vitest';
import { drawEdge } from '#shared/drawing/drawEdge.ts';
import type { LineOp } from '#shared/drawing/ops.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { mergerMap } from '../layout/mergerMap.ts';

const SCREEN = LANE_METRICS.screen;
const { edges } = layoutLaneMap(buildModel(mergerMap()), { metrics: SCREEN });

/** The lines of the first edge of that style, drawn with lines of that width. */
function lines(style: string, lineStroke: number): LineOp[] {
  const edge = edges.find(({ line }) => line?.style === style);
  if (!edge) throw new Error(`The sample has no ${style} line.`);
  return drawEdge(edge, { ...SCREEN, lineStroke }, 'full').filter(
    (op): op is LineOp => op.op === 'line',
  );
}

test.each([1.75, 2.5, 4, 6])('lines of %f px: a rail stays two lines', (stroke) => {
  const [upper, lower] = lines('rail', stroke);
  expect(lower!.y1 - upper!.y1 - stroke).toBeGreaterThanOrEqual(Math.min(stroke, 2.5));
});

test.each([1.75, 2.5, 4, 6])('lines of %f px: dots and dashes stay apart', (stroke) => {
  const [dotted] = lines('informed', stroke);
  // A dot is as long as the line is wide.
  expect(dotted!.dash![1]! - stroke).toBeGreaterThanOrEqual(stroke * 0.5);
  const [dashed] = lines('coordinated', stroke);
  expect(dashed!.dash![1]!).toBeGreaterThanOrEqual(stroke);
});
