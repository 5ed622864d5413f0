import { classNames } from './classNames.ts';
import styles from './GateLamp.module.css';

/** From the worst: a filled square, an empty ring, a half disc, a check; a note is a small dot. */
export type LampShapeName = 'red' | 'open' | 'amber' | 'green' | 'note';

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
  note: <circle cx="8" cy="8" r="2.75" fill="currentColor" />,
} satisfies Readonly<Record<LampShapeName, unknown>>;

export interface LampShapeProps {
  readonly shape: LampShapeName;
  readonly className?: string | undefined;
}

/** The shape alone, where its words stand beside it. */
export function LampShape({ shape, className }: LampShapeProps) {
  return (
    <svg
      className={classNames(styles.shape, className)}
      data-shape={shape}
      viewBox="0 0 16 16"
      aria-hidden
      focusable="false"
    >
      {SHAPES[shape]}
    </svg>
  );
}
