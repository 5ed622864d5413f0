import type { Finding } from '#shared/audit/finding.ts';
import { dayWords } from '#shared/lib/dayWords.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import styles from './Findings.module.css';

/** What the team lives with: the finding, why, who said so and when. */
export function AcceptedList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <Disclosure title="Accepted" summary={findings.length} isInitiallyOpen={false}>
      <ul className={styles.rows}>
        {findings.map((finding) => (
          <li key={finding.key} data-accepted={finding.key} className={styles.acceptedRow}>
            <p>{finding.message}</p>
            <p className={styles.because}>Accepted because: {finding.waiver?.reason}</p>
            <p className={styles.source}>
              {[finding.waiver?.by, finding.waiver && dayWords(finding.waiver.on)]
                .filter(Boolean)
                .join(', ')}
            </p>
            <Button
              variant="link"
              size="small"
              onClick={() =>
                verbs.dispatch({ id: 'waiver.remove', payload: { finding: finding.key } })
              }
            >
              Count again
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
