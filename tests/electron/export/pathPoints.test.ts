import { expect, it } from 'vitest';
import { pathPoints } from '#electron/export/pptx/pathPoints.ts';
import { drawLamp } from '#shared/drawing/drawLamp.ts';

it('reads corners, curves and ends of a drawing’s path, and the box around them', () => {
  const { points, box } = pathPoints('M1 2L11 2Q13 2 13 4L13 -6Z');
  expect(points.map(({ kind }) => kind)).toEqual(['move', 'line', 'quadratic', 'line', 'close']);
  expect(box).toEqual({ x: 1, y: -6, width: 12, height: 10 });
});

it('makes half a circle of two curves that bulge to the side that the arc does', () => {
  const half = drawLamp('amber', 10, 10, 5, 'paper').find((op) => op.op === 'path');
  const { points, box } = pathPoints(half?.op === 'path' ? half.d : '');
  expect(points.map(({ kind }) => kind)).toEqual(['move', 'cubic', 'cubic', 'close']);
  // From the top counterclockwise: the left half.
  expect(points[1]).toMatchObject({ x: 5, y: 10 });
  expect(points[2]).toMatchObject({ x: 10, y: 15 });
  expect(box).toEqual({ x: 5, y: 5, width: 5, height: 10 });
});
