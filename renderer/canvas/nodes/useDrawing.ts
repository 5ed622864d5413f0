import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Detail } from '#shared/layout/scene.ts';
import type { Figure } from '../scene/figure.ts';
import { svgOf } from './svgOf.ts';

/**
 * Fills a group with a figure's drawing. Its elements are made without React, and its primitives not
 * kept: a record for every line and word of the map costs more than all the rest, and a drawing
 * changes as a whole or not at all.
 */
export function useDrawing(figure: Figure, detail: Detail): RefObject<SVGGElement | null> {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(
    () => group.current?.replaceChildren(...svgOf(figure.draw(detail))),
    [figure, detail],
  );
  return group;
}
