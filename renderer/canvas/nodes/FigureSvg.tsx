import { growBox } from '#shared/lib/box.ts';
import type { FigureData } from '../toFlow.ts';
import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import { useDrawing } from './useDrawing.ts';
import styles from './figures.module.css';

/** Space around a card for what hangs over its edge: badges, rings, the critical corner. */
const ROOM = 12;

/** The drawing of a node, in its own box: the map's coordinates, shifted. */
export function FigureSvg({ data }: { readonly data: FigureData }) {
  const { figure, detail, isFaded } = data;
  const box = growBox(figure.box, ROOM);
  return (
    <svg
      ref={useDrawing<SVGSVGElement>(figure, detail)}
      className={styles['drawing']}
      style={{ left: -ROOM, top: -ROOM }}
      opacity={isFaded ? FADED_OPACITY : undefined}
      width={box.width}
      height={box.height}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      aria-hidden="true"
    />
  );
}

/** Class names that say how a figure stands out. */
export function lookOf(data: FigureData): string {
  const { kind } = data.figure;
  return [
    styles['figure'],
    // Of a large map a header is in the picture below, too: two of it would look bolder.
    (kind === 'header' || (kind === 'card' && data.isFaded)) && styles['opaque'],
    data.isRinged && styles['selected'],
    data.hit === 'hit' && styles['hit'],
    data.hit === 'current' && styles['current'],
    data.isTarget && styles['target'],
  ]
    .filter((name) => typeof name === 'string')
    .join(' ');
}
