import { useState } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { usePaints } from '#renderer/store/useAfterPaint.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ListHeading } from '#renderer/ui/ListHeading.tsx';
import { FindingRow, type FindingRowProps } from './FindingRow.tsx';
import styles from './Findings.module.css';

/** So many are listed at first, and with each asking for more. */
const SHOWN = 50;
/** So many of them as the panel opens, more than it has room for, and so many more with every frame. */
const AT_ONCE = 10;
const FRAMES = SHOWN / AT_ONCE - 1;

export interface FindingGroupProps extends Pick<FindingRowProps, 'onChoose' | 'onFix'> {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly report: AuditReport;
  /** Key of the finding that is open. */
  readonly current: string | null;
}

/** Findings of one kind, the first of them and more when asked for. */
export function FindingGroup(props: FindingGroupProps) {
  const { title, findings, report, current, onChoose, onFix } = props;
  const [limit, setLimit] = useState(SHOWN);
  const paints = usePaints(FRAMES);
  if (findings.length === 0) return null;
  const at = current === null ? -1 : findings.findIndex(({ key }) => key === current);
  // What one is walked to is listed, however far down it is.
  const shown = Math.max(limit, Math.ceil((at + 1) / SHOWN) * SHOWN);
  const rest = findings.length - shown;
  const isOpening = paints < FRAMES && at === -1;
  const made = isOpening ? Math.min(shown, (paints + 1) * AT_ONCE) : shown;
  return (
    <section className={styles.group} aria-label={title}>
      <ListHeading count={findings.length}>{title}</ListHeading>
      <ul className={styles.rows}>
        {findings.slice(0, made).map((finding, index) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            report={index === at ? report : null}
            onChoose={onChoose}
            onFix={onFix}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="link" size="small" onClick={() => setLimit(shown + SHOWN)}>
          Show {Math.min(rest, SHOWN)} more of {rest}
        </Button>
      )}
    </section>
  );
}
