import { expect, test } from 'vitest';
import { drawGateMarks } from '#shared/drawing/drawGateMarks.ts';
import { countsEnd } from '#shared/drawing/drawHeader.ts';
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

test('marks of the steps never stand in the counts: on a narrow lane the worst one speaks for all', () => {
  const scene = layoutLaneMap(buildModel(aMap({ leaders: [aLeader('CFO')] })));
  const gates: readonly LampMark[] = ['open', 'open', 'red', 'open', 'amber'];
  const metrics = LANE_METRICS.screen;
  const seen = new Set<number>();
  for (const many of [0, 9, 15, 99, 1000])
    for (let width = 60; width <= 240; width += 5) {
      const [first] = scene.headers;
      const header = {
        ...first!,
        isAppetiteShown: false,
        rect: { ...first!.rect, width },
        counts: { sovereign: many, coordinated: many, shared: many, undecided: 0 },
      };
      const drawn = drawGateMarks(gates, header, metrics, 'full');
      const countsTop = header.rect.y + header.rect.height - 13 - metrics.smallSize;
      const left = (op: (typeof drawn)[number]) =>
        op.op === 'rect' ? op.x : op.op === 'circle' ? op.cx - op.r : Infinity;
      const top = (op: (typeof drawn)[number]) =>
        op.op === 'rect' ? op.y : op.op === 'circle' ? op.cy - op.r : Infinity;
      seen.add(drawn.length);
      for (const op of drawn)
        if (top(op) > countsTop - metrics.smallSize * 0.2)
          expect(left(op)).toBeGreaterThan(countsEnd(header, metrics));
    }
  // Both happened: five marks (the amber one is drawn in two), and one for all.
  expect([...seen].toSorted((a, b) => a - b)).toEqual([1, 6]);
});
