import type { Finding } from '#shared/audit/finding.ts';
import { SEVERITIES, SEVERITY_WORDS, type Severity } from '#shared/audit/rule.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { SeatsWithout } from '#shared/whatIf/seatsWithout.ts';
import { LampShape, type LampShapeName } from '#renderer/ui/LampShape.tsx';
import { Part } from '../parts/Part.tsx';
import { Some } from '../parts/Some.tsx';
import simulate from '../Simulate.module.css';
import styles from './FindingChanges.module.css';

/** The shape that stands for a severity everywhere. */
const SHAPES: Readonly<Record<Severity, LampShapeName>> = {
  error: 'red',
  open: 'open',
  warning: 'amber',
  info: 'note',
};
/** So many of a severity are listed at first. */
const FIRST = 8;

/** Which findings would appear and which vanish, most pressing first. */
export function FindingChanges({ without }: { readonly without: SeatsWithout }) {
  const { appear, vanish, goneAlong } = without;
  const settled = vanish.filter((finding) => !goneAlong.has(finding));
  return (
    <>
      <Part title="Findings that appear" count={appear.length}>
        <BySeverity findings={appear} empty="None." />
      </Part>
      <Part title="Findings that vanish" count={vanish.length}>
        <BySeverity findings={settled} empty={goneAlong.size > 0 ? null : 'None.'} />
        {goneAlong.size > 0 && (
          <p className={simulate.soft}>
            {counted(goneAlong.size, 'finding')} about the seat itself{' '}
            {goneAlong.size === 1 ? 'goes' : 'go'} with it.
          </p>
        )}
      </Part>
    </>
  );
}

interface BySeverityProps {
  readonly findings: readonly Finding[];
  /** What is said where there are none. */
  readonly empty: string | null;
}

function BySeverity({ findings, empty }: BySeverityProps) {
  if (findings.length === 0)
    return empty === null ? null : <p className={simulate.soft}>{empty}</p>;
  return SEVERITIES.map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return null;
    return (
      <div key={severity} className={styles.severity}>
        <h4 className={styles.severityTitle}>
          {SEVERITY_WORDS[severity]}
          <span className={styles.severityCount}>{group.length}</span>
        </h4>
        <Some items={group} first={FIRST} className={simulate.rows}>
          {(finding) => (
            <li key={finding.key} className={simulate.finding}>
              <LampShape shape={SHAPES[severity]} />
              <span>{finding.message}</span>
            </li>
          )}
        </Some>
      </div>
    );
  });
}
