import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Detail } from '#shared/layout/scene.ts';
import type { Figure } from '../scene/figure.ts';
import { redraw } from './redraw.ts';
import { shapesOf } from './svgOf.ts';

/**
 * Fills a group, or an `svg`, with a figure's drawing. Its elements are made without React, and its primitives not
 * kept: a record for every line and word of the map took half of the time and of the memory, and a drawing
 * changes as a whole or not at all.
 */
export function useDrawing<Host extends SVGElement>(
  figure: Figure,
  detail: Detail,
): RefObject<Host | null> {
  const host = useRef<Host>(null);
  useLayoutEffect(() => {
    if (host.current) redraw(host.current, shapesOf(figure.draw(detail)));
  }, [figure, detail]);
  return host;
}
