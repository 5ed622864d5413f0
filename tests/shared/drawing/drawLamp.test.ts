import { expect, test } from 'vitest';
import { drawGateMarks } from '#shared/drawing/drawGateMarks.ts';
import { drawLamp, type LampMark } from '#shared/drawing/drawLamp.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

const MARKS: readonly LampMark[] = ['red', 'open', 'amber', 'green', 'note'];

test('no two lamps have the same shapes: they are told apart without colour', () => {
  const shapes = MARKS.map((mark) =>
    JSON.stringify(
      drawLamp(mark, 0, 0, 10, 'paper').map((op) =>
        Object.entries(op).filter(([key]) => key !== 'fill' && key !== 'stroke'),
      ),
    ),
  );
  expect(new Set(shapes).size).toBe(MARKS.length);
});

test('a settled gate is a check on paper, and a quiet dot in a header of the map', () => {
  expect(drawLamp('green', 0, 0, 10, 'paper').map(({ op }) => op)).toEqual(['path']);
  const scene = layoutLaneMap(buildModel(aMap({ leaders: [aLeader('CFO')] })));
  const drawn = drawGateMarks(
    ['red', 'green'],
    { ...scene.headers[0]!, isAppetiteShown: false },
    LANE_METRICS.screen,
    'full',
  );
  expect(drawn.map(({ op }) => op)).toEqual(['rect', 'circle']);
});
