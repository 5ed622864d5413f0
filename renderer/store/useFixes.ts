import { useMemo } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { SEVERITY_WORDS } from '#shared/audit/rule.ts';
import { SEVERITY_SHAPES } from '#shared/audit/severityShapes.ts';
import { applyFix } from './applyFix.ts';
import { tellFix, type FixTold } from './tellFix.ts';
import { usePaints } from './useAfterPaint.ts';

/** One way to settle a finding, as `ui/Choices` takes it. */
export interface FixChoice {
  readonly label: string;
  readonly onChoose: () => void;
  /** `null` where there is nothing to say; `undefined` until it has been tried out. */
  readonly consequence: FixConsequence | null | undefined;
}

type FixConsequence = ReturnType<typeof consequenceOf>;

/** The ways to settle a finding, each with what it will raise in turn. */
export function useFixes(finding: Finding, report: AuditReport | null): readonly FixChoice[] {
  const fixes = finding.fixes();
  // On screen first; then one fix a frame is tried out on a copy of the map.
  const tried = usePaints(fixes.length);
  // A fix is made anew for every document; the finding stands for the document.
  // oxlint-disable-next-line react/exhaustive-deps
  const known = useMemo(() => new Map<string, FixConsequence | null>(), [report, finding]);
  return fixes.map((fix, index) => {
    if (report && index < tried && !known.has(fix.label)) {
      const told = tellFix(report, finding, fix);
      known.set(fix.label, told && consequenceOf(told));
    }
    return {
      label: fix.label,
      onChoose: () => applyFix(fix),
      consequence: known.get(fix.label),
    };
  });
}

const consequenceOf = ({ sentence, raised }: FixTold) => ({
  sentence,
  items: raised.map(({ key, severity, message }) => ({
    key,
    shape: SEVERITY_SHAPES[severity],
    word: SEVERITY_WORDS[severity],
    text: message,
  })),
});
