import { memo, useLayoutEffect, useRef } from 'react';
import type { DrawOp } from '#shared/drawing/ops.ts';
import { svgOf } from './svgOf.ts';

interface DrawingProps {
  readonly ops: readonly DrawOp[];
  readonly className?: string | undefined;
  /** 1 unless told. */
  readonly opacity?: number;
}

/**
 * A drawing as one group of inline SVG, in the map's coordinates. Its elements are made without
 * React, which would keep a record of every line and word of the map: a drawing changes as a whole or
 * not at all.
 */
export const Drawing = memo(function Drawing({ ops, className, opacity = 1 }: DrawingProps) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => group.current?.replaceChildren(...svgOf(ops)), [ops]);
  return <g ref={group} className={className} opacity={opacity === 1 ? undefined : opacity} />;
});
