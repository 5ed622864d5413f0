import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import type { SceneEdge } from '#shared/layout/scene.ts';
import { growBox } from '../geometry/box.ts';
import { pathOf, type Curve } from '../geometry/curve.ts';
import { Ops } from '../nodes/Ops.tsx';
import styles from '../nodes/figures.module.css';
import type { FigureData, FigureEdge as FlowEdge } from '../toFlow.ts';

/** How far beside a line a click still counts, in canvas units. */
const TOUCH = 10;
/** Between a station and the ring that says it is selected. */
const RING = 4;

/** A role or a cascade: its line and station, drawn where the layout has them. */
export const FigureEdge = memo(function FigureEdge({ data }: EdgeProps<FlowEdge>) {
  if (!data) return null;
  const { figure, detail, isFaded } = data;
  const source = figure.source as Partial<SceneEdge> & { readonly curve?: Curve };
  const { line } = source;
  const ops = figure.draw(detail);
  return (
    <g className={styles['edge']} opacity={isFaded ? FADED_OPACITY : 1}>
      {data.hit !== 'none' && (
        <Ring
          data={data}
          by={RING + 2}
          className={styles[data.hit === 'hit' ? 'hitRing' : 'currentRing']}
        />
      )}
      {source.curve && (
        <path
          d={pathOf(source.curve)}
          className={styles['touch']}
          style={{
            fill: 'none',
            stroke: 'transparent',
            strokeWidth: 2 * TOUCH,
            pointerEvents: 'stroke',
          }}
        />
      )}
      {line && (
        <rect
          x={Math.min(line.x1, line.x2)}
          y={line.y - TOUCH}
          width={Math.abs(line.x2 - line.x1)}
          height={2 * TOUCH}
          className={styles['touch']}
        />
      )}
      <Ring data={data} by={2} className={styles['touch']} />
      <g key={generationOf(ops)} className={styles['fresh']} pointerEvents="none">
        <Ops ops={ops} />
      </g>
      {data.isSelected && <Ring data={data} by={RING} className={styles['ring']} />}
    </g>
  );
});

interface RingProps {
  readonly data: FigureData;
  readonly by: number;
  readonly className: string | undefined;
}

function Ring({ data, by, className }: RingProps) {
  const box = growBox(data.figure.box, by);
  const isRound = Math.abs(box.width - box.height) < 1;
  return <rect {...box} rx={isRound ? box.width / 2 : 6} className={className} />;
}

// Each drawing has a number, so that React mounts a changed one anew and it fades in.
const generations = new WeakMap<object, number>();
let last = 0;
function generationOf(ops: object): number {
  let generation = generations.get(ops);
  if (generation === undefined) generations.set(ops, (generation = last += 1));
  return generation;
}
