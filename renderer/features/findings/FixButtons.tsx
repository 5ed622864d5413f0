import { useMemo } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { Fix } from '#shared/audit/fix.ts';
import { usePaints } from '#renderer/store/useAfterPaint.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import { applyFix } from '#renderer/store/applyFix.ts';
import styles from './Findings.module.css';
import { tellFix } from '#renderer/store/tellFix.ts';
import { SEVERITY_SHAPES } from '#shared/audit/severityShapes.ts';

/** More than these are counted. */
const TOLD = 3;
/** Keeps the line that is said a frame later. */
const NOT_YET = '\u00a0';

export interface FixButtonsProps {
  readonly finding: Finding;
  readonly report: AuditReport;
}

/** One button for each way to settle a finding, with what it will raise in turn. */
export function FixButtons({ finding, report }: FixButtonsProps) {
  const fixes = finding.fixes();
  // On screen first; then one fix a frame is tried out on a copy of the map.
  const tried = usePaints(fixes.length);
  if (fixes.length === 0) return null;
  return (
    <ul className={styles.fixes}>
      {fixes.map((fix, index) => (
        <li key={fix.label} className={styles.fix}>
          <Button
            size="small"
            onClick={() => applyFix(fix)}
            {...(index === 0 ? { 'aria-keyshortcuts': 'f' } : {})}
          >
            {fix.label}
          </Button>
          {index < tried ? (
            <Consequence finding={finding} fix={fix} report={report} />
          ) : (
            <p className={styles.consequence}>{NOT_YET}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Consequence({ finding, fix, report }: FixButtonsProps & { readonly fix: Fix }) {
  const told = useMemo(
    () => tellFix(report, finding, fix),
    // A fix is made anew for every document; the finding stands for the document.
    // oxlint-disable-next-line react/exhaustive-deps
    [report, finding, fix.label],
  );
  if (!told) return null;
  if (told.raised.length === 0) return <p className={styles.consequence}>{told.sentence}</p>;
  return (
    <div className={styles.consequence}>
      <p>{told.sentence}</p>
      <ul className={styles.raised}>
        {told.raised.slice(0, TOLD).map((raised) => (
          <li key={raised.key}>
            <LampShape shape={SEVERITY_SHAPES[raised.severity]} />
            <span>{raised.message}</span>
          </li>
        ))}
        {told.raised.length > TOLD && <li>and {told.raised.length - TOLD} more</li>}
      </ul>
    </div>
  );
}
