import type { FindingMark } from '#shared/audit/findingMarks.ts';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import styles from './MarkShape.module.css';

/** That something presses here: the shape of what must be settled, or of what is to be looked at. */
export function MarkShape({ mark }: { readonly mark: FindingMark }) {
  return <LampShape shape={mark === 'error' ? 'red' : 'amber'} className={styles.shape} />;
}
