import type { ReactNode } from 'react';
import { growBox } from '../geometry/box.ts';
import type { FigureData } from '../toFlow.ts';
import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import { inkVariable } from './svgOf.ts';
import { useDrawing } from './useDrawing.ts';
import styles from './figures.module.css';

/** Space around a card for what hangs over its edge: badges, rings, the critical corner. */
const ROOM = 12;

interface FigureSvgProps {
  readonly data: FigureData;
  readonly children?: ReactNode;
}

/** The drawing of a node, in its own box: the map's coordinates, shifted. */
export function FigureSvg({ data, children }: FigureSvgProps) {
  const { figure, detail, isFaded } = data;
  const box = growBox(figure.box, ROOM);
  const group = useDrawing(figure, detail);
  return (
    <svg
      className={styles['drawing']}
      style={{ left: -ROOM, top: -ROOM }}
      width={box.width}
      height={box.height}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      aria-hidden="true"
    >
      {/* Of a large map a header is in the picture below, too: two of it would look bolder. */}
      {(figure.kind === 'header' || (figure.kind === 'card' && isFaded)) && (
        <rect {...figure.box} rx={4} fill={inkVariable('paper')} />
      )}
      <g ref={group} className={styles['fading']} opacity={isFaded ? FADED_OPACITY : undefined} />
      {children}
    </svg>
  );
}

/** Class names that say how a figure stands out. */
export function lookOf(data: FigureData): string {
  return [
    styles['figure'],
    data.isSelected && styles['selected'],
    data.hit === 'hit' && styles['hit'],
    data.hit === 'current' && styles['current'],
    data.isTarget && styles['target'],
  ]
    .filter((name) => typeof name === 'string')
    .join(' ');
}
