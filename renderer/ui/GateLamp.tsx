import { classNames } from './classNames.ts';
import styles from './GateLamp.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** From the worst: a filled square, an empty ring, a half disc, a check. */
export type LampStatus = 'red' | 'open' | 'amber' | 'green';

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
    <span
      className={classNames(styles.lamp, size === 'large' && styles.large)}
      data-status={status}
    >
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden focusable="false">
        {SHAPES[status]}
      </svg>
      {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
    </span>
  );
}

const ring = <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.75" />;

const SHAPES = {
  red: <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="currentColor" />,
  open: ring,
  amber: (
    <>
      {ring}
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor" />
    </>
  ),
  green: (
    <path
      d="m2.25 8.75 3.75 3.75 7.75-8.75"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
} satisfies Readonly<Record<LampStatus, unknown>>;
