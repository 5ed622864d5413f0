import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { SEVERITY_WORDS } from '#shared/audit/rule.ts';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { FindingDetails } from './FindingDetails.tsx';
import styles from './Findings.module.css';
import { SEVERITY_SHAPES } from '#shared/audit/severityShapes.ts';

export interface FindingRowProps {
  readonly finding: Finding;
  /** Given to the one that is open: what else stands in the report decides what a fix says. */
  readonly report: AuditReport | null;
  /** Both by key: an unchanged row keeps the finding of an earlier document. */
  readonly onChoose: (key: string, isOpening: boolean) => void;
  readonly onFix: (key: string) => void;
}

/** One finding: its sentence, and when chosen what stands behind it. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, report, onChoose, onFix } = props;
  const isOpen = report !== null;
  const [isAccepting, setAccepting] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const handleKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'f') onFix(finding.key);
    else if (key === 'a') {
      if (!isOpen) onChoose(finding.key, true);
      setAccepting(true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <li ref={row} className={styles.row} data-open={isOpen}>
      <button
        type="button"
        className={styles.sentence}
        data-finding={finding.key}
        aria-expanded={isOpen}
        onClick={() => onChoose(finding.key, !isOpen)}
        onKeyDown={handleKeyDown}
      >
        <LampShape shape={SEVERITY_SHAPES[finding.severity]} className={styles.mark} />
        <VisuallyHidden>{SEVERITY_WORDS[finding.severity]}: </VisuallyHidden>
        <span>{finding.message}</span>
      </button>
      {report && (
        <FindingDetails
          finding={finding}
          report={report}
          isAccepting={isAccepting}
          onAccepting={setAccepting}
        />
      )}
    </li>
  );
}, isSameRow);

/** Findings are made anew with every edit; most say what they said before. */
function isSameRow(before: FindingRowProps, after: FindingRowProps): boolean {
  return (
    before.report === after.report &&
    before.onChoose === after.onChoose &&
    before.onFix === after.onFix &&
    before.finding.key === after.finding.key &&
    before.finding.message === after.finding.message
  );
}
