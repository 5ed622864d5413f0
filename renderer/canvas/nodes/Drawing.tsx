import { memo, useLayoutEffect, useRef } from 'react';
import type { Detail } from '#shared/layout/scene.ts';
import type { Figure } from '../scene/figure.ts';
import { svgOf } from './svgOf.ts';

interface DrawingProps {
  readonly figure: Figure;
  readonly detail: Detail;
  readonly className?: string | undefined;
  /** 1 unless told. */
  readonly opacity?: number;
}

/**
 * A figure's drawing as one group of inline SVG, in the map's coordinates. Its elements are made
 * without React, and its primitives not kept: a record for every line and word of the map costs more
 * than all the rest, and a drawing changes as a whole or not at all.
 */
export const Drawing = memo(function Drawing(props: DrawingProps) {
  const { figure, detail, className, opacity = 1 } = props;
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(
    () => group.current?.replaceChildren(...svgOf(figure.draw(detail))),
    [figure, detail],
  );
  return <g ref={group} className={className} opacity={opacity === 1 ? undefined : opacity} />;
});
