import type { SceneEdge } from '#shared/layout/scene.ts';
import type { Point } from '#shared/lib/box.ts';
import { distanceToCurve, type Curve } from '../geometry/curve.ts';
import type { Figure } from './figure.ts';

/** How far a point lies from the line of an edge or cascade, in canvas units. */
export function distanceToFigure(figure: Figure, point: Point): number {
  const source = figure.source as Partial<SceneEdge> & { readonly curve?: Curve };
  if (source.curve) return distanceToCurve(source.curve, point);
  const line = source.line;
  if (!line) return Infinity;
  const [left, right] = line.x1 < line.x2 ? [line.x1, line.x2] : [line.x2, line.x1];
  const aside = point.x < left ? left - point.x : point.x > right ? point.x - right : 0;
  return Math.hypot(aside, point.y - line.y);
}
