import { ViewportPortal } from '@xyflow/react';
import type { Box } from '#shared/lib/box.ts';
import type { Plan } from '../gestures/plan.ts';
import type { OpenLine } from '../useConnecting.ts';
import styles from './PlanLayer.module.css';

interface PlanLayerProps {
  readonly plan: Plan | null;
  readonly line: OpenLine | null;
  /** Where the cards in hand were taken from. */
  readonly origins: readonly Box[];
}

/** While something is in hand: where it would land, and in words what that would change. */
export function PlanLayer({ plan, line, origins }: PlanLayerProps) {
  const says = plan?.says ?? line?.link?.says ?? '';
  return (
    <>
      <ViewportPortal>
        {origins.map((box) => (
          <div key={`${box.x} ${box.y}`} className={styles['origin']} style={place(box)} />
        ))}
        {plan?.lane && <div className={styles['targetLane']} style={place(plan.lane)} />}
        {plan?.slot && <div className={styles['slot']} style={place(plan.slot)} />}
        {line && (
          <svg className={styles['line']} aria-hidden="true">
            <line x1={line.from.x} y1={line.from.y} x2={line.to.x} y2={line.to.y} />
            <circle cx={line.from.x} cy={line.from.y} r={5} />
            <circle cx={line.to.x} cy={line.to.y} r={5} data-open={line.link === null} />
          </svg>
        )}
      </ViewportPortal>
      <div className={styles['saying']} role="status">
        {says !== '' && <p>{says}</p>}
      </div>
    </>
  );
}

const place = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height });
