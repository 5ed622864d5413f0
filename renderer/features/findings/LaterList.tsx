import type { Finding } from '#shared/audit/finding.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import styles from './Findings.module.css';
import { SEVERITY_SHAPES } from '#shared/audit/severityShapes.ts';

/** A preview of what will be asked; nobody needs all of it now. */
const SHOWN = 20;

/** Questions of steps that the team has not got to: folded, because nobody has asked them yet. */
export function LaterList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const rest = findings.length - SHOWN;
  return (
    <Disclosure title="Later" summary={findings.length} isInitiallyOpen={false}>
      <p className={styles.source}>These belong to steps that the team has not got to yet.</p>
      <ul className={styles.rows}>
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={finding.key} className={styles.laterRow}>
            <LampShape shape={SEVERITY_SHAPES[finding.severity]} className={styles.mark} />
            <span>{finding.message}</span>
          </li>
        ))}
        {rest > 0 && <li className={styles.source}>and {rest} more</li>}
      </ul>
    </Disclosure>
  );
}
