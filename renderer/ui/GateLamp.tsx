import { classNames } from './classNames.ts';
import styles from './GateLamp.module.css';
import { LampShape, type LampShapeName } from './LampShape.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** From the worst: a filled square, an empty ring, a half disc, a check. */
export type LampStatus = Exclude<LampShapeName, 'note'>;

export interface GateLampProps {
  readonly status: LampStatus;
  /** What the lamp says, in words. */
  readonly label: string;
  readonly size?: 'small' | 'large';
  /** Only where the same words stand beside it in sight; a screen reader still hears them. */
  readonly isLabelHidden?: boolean;
}

/** How a gate stands: a shape that reads in grey and on a washed-out wall, and its words. */
export function GateLamp({ status, label, size = 'small', isLabelHidden = false }: GateLampProps) {
  return (
    <span className={classNames(styles.lamp, size === 'large' && styles.large)}>
      <LampShape shape={status} />
      {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
    </span>
  );
}
