import { memo, useLayoutEffect, useRef } from 'react';
import { isEqual } from '#shared/lib/isEqual.ts';
import type { Detail } from '#shared/layout/scene.ts';
import { redraw } from '../nodes/redraw.ts';
import { shapesOf, svgGroup } from '../nodes/svgOf.ts';
import type { Figure } from '../scene/figure.ts';
import { keepInOrder } from './keepInOrder.ts';
import styles from './layers.module.css';

interface DrawingsProps {
  readonly figures: readonly Figure[];
  readonly detail: Detail;
  readonly className: string | undefined;
  /** How strongly a figure is seen, 0 to 1. */
  readonly opacityOf: (figure: Figure) => number;
}

interface Kept {
  readonly figure: Figure;
  readonly detail: Detail;
  readonly group: SVGElement;
}

/** Drawings of many figures in one `svg`: one record for React, however many there are. */
export const Drawings = memo(function Drawings(props: DrawingsProps) {
  const { figures, detail, className, opacityOf } = props;
  const host = useRef<SVGSVGElement>(null);
  const kept = useRef<ReadonlyMap<string, Kept>>(new Map());
  useLayoutEffect(() => {
    const next = new Map<string, Kept>();
    for (const figure of figures) {
      const old = kept.current.get(figure.key);
      const isSame = old?.detail === detail && isEqual(old.figure.source, figure.source);
      const group = old?.group ?? svgGroup(styles['fading']);
      if (!isSame) redraw(group, shapesOf(figure.draw(detail)));
      const opacity = opacityOf(figure);
      if (opacity === 1) group.removeAttribute('opacity');
      else group.setAttribute('opacity', String(opacity));
      next.set(figure.key, { figure, detail, group });
    }
    kept.current = next;
    if (host.current)
      keepInOrder(
        host.current,
        [...next.values()].map(({ group }) => group),
      );
  }, [figures, detail, opacityOf]);
  return <svg ref={host} className={className} aria-hidden="true" />;
});
