import { memo, useLayoutEffect, useRef } from 'react';
import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import { svgOf } from '../nodes/svgOf.ts';
import styles from '../nodes/figures.module.css';
import type { FigureEdge as Edge } from '../toFlow.ts';
import { focusOf, gripsOf, ringOf } from './edgeShapes.ts';

interface FigureEdgeProps {
  readonly edge: Edge;
}

/**
 * A role or a cascade: its line and station, drawn where the layout has them. One group that takes the
 * focus and is read aloud; what is in it is made without React (see `Drawing`), and rings only while
 * something is to be ringed: hundreds of these stand on a page.
 */
export const FigureEdge = memo(function FigureEdge({ edge }: FigureEdgeProps) {
  const { data, tabIndex } = edge;
  const { figure, detail, hit, isSelected } = data;
  const isStop = tabIndex === 0;
  const group = useRef<SVGGElement>(null);
  const isFirst = useRef(true);
  const rings = useRef<readonly Element[]>([]);

  useLayoutEffect(() => {
    const lines = svgOf(figure.draw(detail));
    // As the map opens all lines are new: a hundred that come in softly would only come in late.
    if (!isFirst.current)
      for (const line of lines) line.setAttribute('class', styles['fresh'] ?? '');
    isFirst.current = false;
    rings.current = [];
    group.current?.replaceChildren(...gripsOf(figure), ...lines);
  }, [figure, detail]);

  useLayoutEffect(() => {
    for (const ring of rings.current) ring.remove();
    const below = [
      ...(hit === 'none' ? [] : [ringOf(figure, hit)]),
      ...(isStop ? [focusOf(figure)] : []),
    ];
    const above = isSelected ? [ringOf(figure, 'selected')] : [];
    rings.current = [...below, ...above];
    group.current?.prepend(...below);
    group.current?.append(...above);
  }, [figure, detail, hit, isSelected, isStop]);

  return (
    <g
      ref={group}
      className={`${styles['edge']} nopan`}
      opacity={data.isFaded ? FADED_OPACITY : undefined}
      role="group"
      tabIndex={tabIndex}
      data-edge=""
      data-id={edge.id}
      aria-label={edge.ariaLabel}
      aria-roledescription={figure.kind === 'cascade' ? 'cascade' : 'role'}
    />
  );
});
