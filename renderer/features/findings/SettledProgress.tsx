import type { AuditReport } from '#shared/audit/audit.ts';
import { counted } from '#shared/lib/sentence.ts';
import styles from './Findings.module.css';

/** How far the team has come: progress first, and no alarm. */
export function SettledProgress({ report }: { readonly report: AuditReport }) {
  const { areas } = report.context.model.document;
  const settled = areas.filter(({ mode }) => mode !== 'undecided').length;
  if (areas.length === 0) {
    return <p className={styles.progressWords}>No decision area is on the map yet.</p>;
  }
  return (
    <div className={styles.progress}>
      <p className={styles.progressWords}>
        <strong>{settled}</strong> of <strong>{areas.length}</strong>{' '}
        {counted(areas.length, 'area').replace(/^\d+ /, '')} settled
      </p>
      <div className={styles.bar} aria-hidden>
        <div
          className={styles.barDone}
          style={{ inlineSize: `${(100 * settled) / areas.length}%` }}
        />
      </div>
    </div>
  );
}
