import { useState } from 'react';
import type { SubjectKind } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import { useAudit, useFindingsOf } from '#renderer/store/audit.ts';
import { applyFix } from '#renderer/store/applyFix.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FindingRow } from './FindingRow.tsx';
import styles from './Findings.module.css';

/** So many at first: among the fields of something there is little room. */
const SHOWN = 4;

export interface ItemFindingsProps {
  readonly kind: SubjectKind;
  readonly id: Id;
}

/** What is found about one thing, where its fields are. */
export function ItemFindings({ kind, id }: ItemFindingsProps) {
  const report = useAudit();
  const findings = useFindingsOf(kind, id);
  const [open, setOpen] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  if (!report || findings.length === 0) return null;
  const shown = isWhole ? findings : findings.slice(0, SHOWN);
  const rest = findings.length - shown.length;
  return (
    <section className={styles.about} aria-label="Findings about this">
      <ul className={styles.rows}>
        {shown.map((finding) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            report={finding.key === open ? report : null}
            onChoose={(key, isOpening) => setOpen(isOpening ? key : null)}
            onFix={(key) => {
              const [fix] = findings.find((one) => one.key === key)?.fixes() ?? [];
              if (fix) applyFix(fix);
            }}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="link" size="small" onClick={() => setWhole(true)}>
          and {rest} more
        </Button>
      )}
    </section>
  );
}
