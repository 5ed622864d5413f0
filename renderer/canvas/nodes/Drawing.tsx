import { memo } from 'react';
import type { Detail } from '#shared/layout/scene.ts';
import type { Figure } from '../scene/figure.ts';
import { useDrawing } from './useDrawing.ts';

interface DrawingProps {
  readonly figure: Figure;
  readonly detail: Detail;
}

/** A figure's drawing as one group of inline SVG, in the map's coordinates. */
export const Drawing = memo(function Drawing({ figure, detail }: DrawingProps) {
  return <g ref={useDrawing<SVGGElement>(figure, detail)} />;
});
