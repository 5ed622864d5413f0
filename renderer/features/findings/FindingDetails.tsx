import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { goToSubject } from '#renderer/actions/goToFinding.ts';
import { useFixes } from '#renderer/store/useFixes.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choices } from '#renderer/ui/Choices.tsx';
import { AcceptForm } from './AcceptForm.tsx';
import styles from './Findings.module.css';
import { subjectName } from './subjectName.ts';
import { ThresholdField } from './ThresholdField.tsx';

export interface FindingDetailsProps {
  readonly finding: Finding;
  readonly report: AuditReport;
  readonly isAccepting: boolean;
  readonly onAccepting: (isAccepting: boolean) => void;
}

/** Why a finding matters, what it is about, and what can be done. */
export function FindingDetails(props: FindingDetailsProps) {
  const { finding, report, isAccepting, onAccepting } = props;
  const { rule, subjects, context } = finding;
  const links = subjects.flatMap((subject) => {
    const name = subjectName(context.model, subject);
    return name === '' ? [] : [{ subject, name }];
  });
  const fixes = useFixes(finding, report);
  return (
    <div className={styles.details}>
      {links.length > 0 && (
        <ul className={styles.links} aria-label="About">
          {links.map(({ subject, name }) => (
            <li key={`${subject.kind} ${subject.id}`}>
              <Button variant="link" onClick={() => goToSubject(subject)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.reason}>{rule.reason}</p>
      <p className={styles.source}>{rule.source}</p>
      <Choices label="Ways to settle it" choices={fixes} firstKey="f" />
      {rule.thresholds?.map((name) => (
        <ThresholdField key={name} name={name} />
      ))}
      {isAccepting ? (
        <AcceptForm finding={finding} onClose={() => onAccepting(false)} />
      ) : (
        <Button variant="link" size="small" aria-keyshortcuts="a" onClick={() => onAccepting(true)}>
          Accept with a reason…
        </Button>
      )}
    </div>
  );
}
