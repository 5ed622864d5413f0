import { useDeferredValue, useMemo } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { Fix } from '#shared/audit/fix.ts';
import { ruleById } from '#shared/audit/registry.ts';
import { SEVERITY_WORDS } from '#shared/audit/rule.ts';
import { joinWords } from '#shared/lib/sentence.ts';
import { applyFix } from '#renderer/store/applyFix.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { isHeavy } from '#renderer/store/isHeavy.ts';
import { previewFix } from '#renderer/store/previewFix.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './FixButtons.module.css';

/** More than these are counted. */
const TOLD = 2;

/** The ways to settle a finding with one click each, and what each would bring up. */
export function FixButtons({ finding }: { readonly finding: Finding }) {
  const report = useAudit();
  const fixes = finding.fixes();
  if (fixes.length === 0 || !report) return null;
  return (
    <ul className={styles['fixes']} aria-label="Ways to settle it">
      {fixes.map((fix) => (
        <li key={fix.label} className={styles['fix']}>
          <Button size="small" onClick={() => applyFix(fix)}>
            {fix.label}
          </Button>
          <Then finding={finding} fix={fix} report={report} />
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

/** What comes up in turn, in the map's own sentences; in a large map the rules that may speak up. */
function Then({ finding, fix, report }: ThenProps) {
  const isLarge = isHeavy(finding.context.model.document);
  const asked = useMemo(
    () => ({ finding, fix, report }),
    // A fix is made anew for every document; the finding stands for the document.
    // oxlint-disable-next-line react/exhaustive-deps
    [report, finding, fix.label],
  );
  // Each preview reads the whole map once more: that waits until the edit itself is on screen.
  const due = useDeferredValue(asked, null);
  const preview = useMemo(
    () => (isLarge || !due ? null : previewFix(due.report.findings, due.finding, due.fix)),
    [due, isLarge],
  );
  if (due !== asked && !isLarge) return <p className={styles['then']}>…</p>;
  if (!preview) {
    const titles = fix.raises.map((ruleId) => ruleById.get(ruleId)?.title ?? ruleId);
    if (titles.length === 0) return null;
    return <p className={styles['then']}>{`May bring up: ${joinWords(titles)}.`}</p>;
  }
  if (preview.raises.length === 0) return <p className={styles['then']}>Brings up nothing new.</p>;
  const rest = preview.raises.length - TOLD;
  return (
    <div className={styles['then']}>
      {preview.raises.slice(0, TOLD).map((raised) => (
        <p
          key={raised.key}
        >{`Then, ${SEVERITY_WORDS[raised.severity].toLowerCase()}: ${raised.message}`}</p>
      ))}
      {rest > 0 && <p>{`And ${rest} more.`}</p>}
    </div>
  );
}
