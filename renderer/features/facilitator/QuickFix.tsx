import type { Finding } from '#shared/audit/finding.ts';
import { ruleById } from '#shared/audit/registry.ts';
import { joinWords } from '#shared/lib/sentence.ts';
import { applyFix } from '#renderer/store/applyFix.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './QuickFix.module.css';

/** The likeliest way to settle a finding, in one click, and what that may bring up. */
export function QuickFix({ finding }: { readonly finding: Finding }) {
  const fix = finding.fixes()[0];
  if (!fix) return null;
  const raised = fix.raises.map((ruleId) => ruleById.get(ruleId)?.title ?? ruleId);
  return (
    <div className={styles.fix}>
      <Button
        size="small"
        aria-label={`${fix.label}: ${finding.message}`}
        onClick={() => applyFix(fix)}
      >
        {fix.label}
      </Button>
      {raised.length > 0 && <p className={styles.then}>May bring up: {joinWords(raised)}.</p>}
    </div>
  );
}
