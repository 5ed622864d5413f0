import { Progress } from '@base-ui/react/progress';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** What is under way, in words. */
  readonly label: string;
  readonly done: number;
  /** 0 when it is not known yet. */
  readonly total: number;
}

/** How far long work is. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const isKnown = total > 0;
  return (
    <Progress.Root
      className={styles.progress}
      value={isKnown ? Math.min(done, total) : null}
      max={Math.max(total, 1)}
      getAriaValueText={() => (isKnown ? `${done} of ${total}` : label)}
    >
      <Progress.Label>{label}</Progress.Label>
      <span className={styles.value}>{isKnown ? `${done} of ${total}` : ''}</span>
      <Progress.Track className={styles.track}>
        <Progress.Indicator className={styles.indicator} />
      </Progress.Track>
    </Progress.Root>
  );
}
