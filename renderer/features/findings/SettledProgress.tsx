import type { Progress } from '#shared/audit/progress.ts';
import styles from './Findings.module.css';

/** How far the team has come: progress first, and no alarm. */
export function SettledProgress({ progress }: { readonly progress: Progress }) {
  const { areas, settled, sentence } = progress;
  if (areas === 0) {
    return <p className={styles.progressWords}>No decision area is on the map yet.</p>;
  }
  return (
    <div className={styles.progress}>
      <p className={styles.progressWords}>{sentence}</p>
      <div className={styles.bar} aria-hidden>
        <div className={styles.barDone} style={{ inlineSize: `${(100 * settled) / areas}%` }} />
      </div>
    </div>
  );
}
