import { useMemo } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { Fix } from '#shared/audit/fix.ts';
import { SEVERITY_WORDS } from '#shared/audit/rule.ts';
import { applyFix } from '#renderer/store/applyFix.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { tellFix } from '#renderer/store/tellFix.ts';
import { usePaints } from '#renderer/store/useAfterPaint.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './FixButtons.module.css';

/** More than these are counted. */
const TOLD = 2;

/** The ways to settle a finding with one click each, and what each would raise in turn. */
export function FixButtons({ finding }: { readonly finding: Finding }) {
  const report = useAudit();
  const fixes = finding.fixes();
  // On screen first; then one fix a frame is tried out on a copy of the map.
  const tried = usePaints(fixes.length);
  if (fixes.length === 0 || !report) return null;
  return (
    <ul className={styles['fixes']} aria-label="Ways to settle it">
      {fixes.map((fix, index) => (
        <li key={fix.label} className={styles['fix']}>
          <Button size="small" onClick={() => applyFix(fix)}>
            {fix.label}
          </Button>
          {index < tried ? (
            <Then finding={finding} fix={fix} report={report} />
          ) : (
            <p className={styles['then']}>…</p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ThenProps {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly report: AuditReport;
}

/** What comes up in turn, in the map's own sentences. */
function Then({ finding, fix, report }: ThenProps) {
  const told = useMemo(
    () => tellFix(report, finding, fix),
    // A fix is made anew for every document; the finding stands for the document.
    // oxlint-disable-next-line react/exhaustive-deps
    [report, finding, fix.label],
  );
  if (!told) return null;
  const rest = told.raised.length - TOLD;
  return (
    <div className={styles['then']}>
      <p>{told.sentence}</p>
      {told.raised.slice(0, TOLD).map((raised) => (
        <p key={raised.key}>{`${SEVERITY_WORDS[raised.severity]}: ${raised.message}`}</p>
      ))}
      {rest > 0 && <p>{`And ${rest} more.`}</p>}
    </div>
  );
}
