import { useEffect, useState } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { Fix } from '#shared/audit/fix.ts';
import { SEVERITY_WORDS } from '#shared/audit/rule.ts';
import { SEVERITY_SHAPES } from '#shared/audit/severityShapes.ts';
import { applyFix } from './applyFix.ts';
import { inTurn } from './inTurn.ts';
import { tellFix, type FixTold } from './tellFix.ts';

/** One way to settle a finding, as `ui/Choices` takes it. */
export interface FixChoice {
  readonly label: string;
  readonly onChoose: () => void;
  /** `null` where there is nothing to say; `undefined` until it has been tried out. */
  readonly consequence: FixConsequence | null | undefined;
}

type FixConsequence = ReturnType<typeof consequenceOf>;

/**
 * The ways to settle a finding, each with what it will raise in turn. On screen first; each is then tried out on a
 * copy of the map when its turn comes. After an edit what was said stays until it has been tried out anew.
 */
export function useFixes(finding: Finding, report: AuditReport | null): readonly FixChoice[] {
  const [told, setTold] = useState<ReadonlyMap<string, FixConsequence | null>>(NOTHING);
  useEffect(() => {
    if (!report) return undefined;
    const ends = finding.fixes().map((fix) =>
      inTurn(() => {
        const said = tellFix(report, finding, fix);
        const consequence = said && consequenceOf(said);
        setTold((before) => new Map(before).set(nameOf(finding, fix), consequence));
      }),
    );
    return () => {
      for (const end of ends) end();
    };
  }, [finding, report]);
  return finding.fixes().map((fix) => ({
    label: fix.label,
    onChoose: () => applyFix(fix),
    consequence: told.get(nameOf(finding, fix)),
  }));
}

const NOTHING: ReadonlyMap<string, FixConsequence | null> = new Map();

const nameOf = ({ key }: Finding, { label }: Fix) => `${key} ${label}`;

const consequenceOf = ({ sentence, raised }: FixTold) => ({
  sentence,
  items: raised.map(({ key, severity, message }) => ({
    key,
    shape: SEVERITY_SHAPES[severity],
    word: SEVERITY_WORDS[severity],
    text: message,
  })),
});
