import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '#shared/audit/finding.ts';
import { SEVERITIES, SEVERITY_WORDS, type StepNumber } from '#shared/audit/rule.ts';
import { Fixes } from '#renderer/fields/Fixes.tsx';
import { useAudit } from '#renderer/store/audit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { goThere } from './place.ts';
import styles from './StepFindings.module.css';

/** This many lines before the rest is asked for. */
const FEW = 6;
/** More than this nobody reads in a meeting; the findings panel holds all. */
const MOST = 100;

/** What the map says about a step: one quiet line each, leading to where it is talked about. */
export function StepFindings({ step }: { readonly step: StepNumber }) {
  const report = useAudit();
  const [shown, setShown] = useState<StepNumber | null>(null);
  const isAll = shown === step;
  if (!report) return null;
  const findings = ofStep(report.findings, step);
  if (findings.length === 0) return null;
  const lines = findings.slice(0, isAll ? MOST : FEW);
  const rest = findings.length - lines.length;
  return (
    <section className={styles['findings']} aria-label="What the map says">
      <h3 className={styles['heading']}>What the map says</h3>
      <ul>
        {lines.map((finding) => (
          <FindingLine key={finding.key} finding={finding} />
        ))}
      </ul>
      {rest > 0 && !isAll && (
        <Button variant="link" onClick={() => setShown(step)}>
          {rest} more
        </Button>
      )}
      {rest > 0 && isAll && <p className={styles['rest']}>And {rest} more in the findings.</p>}
    </section>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  const { message, severity } = finding;
  const canBeFixed = finding.fixes().length > 0;
  return (
    <li className={styles['line']}>
      <span className={styles['severity']} data-severity={severity}>
        {SEVERITY_WORDS[severity]}
      </span>
      <span className={styles['message']}>{message}</span>
      <span className={styles['ways']}>
        {canBeFixed && (
          <Popover
            title="Ways to settle it"
            trigger={
              <Button variant="link" aria-label={`Settle: ${message}`}>
                Settle…
              </Button>
            }
          >
            <Fixes finding={finding} />
          </Popover>
        )}
        <Button variant="link" aria-label={`Go there: ${message}`} onClick={() => goThere(finding)}>
          Go there <ArrowRight aria-hidden className={styles['arrow']} />
        </Button>
      </span>
    </li>
  );
}

/** Findings of a step that count, the most pressing first. */
function ofStep(findings: readonly Finding[], step: StepNumber): readonly Finding[] {
  const counting = findings.filter((finding) => finding.step === step && finding.waiver === null);
  return SEVERITIES.flatMap((severity) =>
    counting.filter((finding) => finding.severity === severity),
  );
}
