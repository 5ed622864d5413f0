import type { EdgeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import type { SceneEdge, SceneLine } from '#shared/layout/scene.ts';
import { growBox, type Box } from '../geometry/box.ts';
import { pathOf, type Curve } from '../geometry/curve.ts';
import { Ops } from '../nodes/Ops.tsx';
import styles from '../nodes/figures.module.css';
import type { FigureEdge as FlowEdge } from '../toFlow.ts';
import { drawn } from '../scene/figure.ts';

/** How far beside a line a click still counts, in canvas units. */
const TOUCH = 10;
/** Between a station and the ring that says it is selected. */
const RING = 4;
/** The same for the ring that says where the keyboard is: outside of the other. */
const FOCUS_RING = 7;

/** A role or a cascade: its line and station, drawn where the layout has them. */
export const FigureEdge = memo(function FigureEdge({ data }: EdgeProps<FlowEdge>) {
  const ops = data && drawn(data.figure, data.detail);
  const generation = ops ? generationOf(ops) : 0;
  // As the map opens all lines are new: a hundred that come in softly would only come in late.
  const [first] = useState(generation);
  if (!data || !ops) return null;
  const { figure, isFaded } = data;
  const source = figure.source as Partial<SceneEdge> & { readonly curve?: Curve };
  const { line } = source;
  // One element to touch and one group around: thousands of these stand on a page.
  return (
    <g
      key={generation}
      className={generation === first ? styles['edge'] : `${styles['edge']} ${styles['fresh']}`}
      opacity={isFaded ? FADED_OPACITY : 1}
    >
      {data.hit !== 'none' && (
        <path
          d={ringOf(figure.box, RING + 2)}
          className={styles[data.hit === 'hit' ? 'hitRing' : 'currentRing']}
        />
      )}
      {source.curve && <path d={pathOf(source.curve)} className={styles['touchLine']} />}
      <path d={`${touchOf(line ?? null)}${ringOf(figure.box, 2)}`} className={styles['touch']} />
      <path
        d={`${source.curve ? pathOf(source.curve) : alongOf(line ?? null)}${ringOf(figure.box, FOCUS_RING)}`}
        className={styles['focusLine']}
      />
      <Ops ops={ops} />
      {data.isSelected && <path d={ringOf(figure.box, RING)} className={styles['ring']} />}
    </g>
  );
});

/** The line itself: the keyboard's mark runs along it, as a box around it would also hold cards. */
function alongOf(line: SceneLine | null): string {
  return line ? `M${line.x1} ${line.y}H${line.x2}` : '';
}

/** The strip along a line in which a click counts. */
function touchOf(line: SceneLine | null): string {
  if (!line) return '';
  // Clockwise as the ring: two parts that turn against each other would leave a hole between them.
  const [left, right] = [Math.min(line.x1, line.x2), Math.max(line.x1, line.x2)];
  return `M${left} ${line.y - TOUCH}H${right}V${line.y + TOUCH}H${left}Z`;
}

/** Around a station a circle, around a block a rectangle. */
function ringOf(own: Box, by: number): string {
  const { x, y, width, height } = growBox(own, by);
  if (Math.abs(width - height) > 1) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const r = width / 2;
  return `M${x} ${y + r}a${r} ${r} 0 1 1 ${width} 0a${r} ${r} 0 1 1 ${-width} 0Z`;
}

// Each drawing has a number, so that React mounts a changed one anew and it fades in.
const generations = new WeakMap<object, number>();
let last = 0;
function generationOf(ops: object): number {
  let generation = generations.get(ops);
  if (generation === undefined) generations.set(ops, (generation = last += 1));
  return generation;
}
