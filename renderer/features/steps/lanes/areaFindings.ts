import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { Id } from '#shared/document/fields.ts';

/** Findings of other steps that a lane settles all the same. */
const ALSO_OF_LANES: ReadonlySet<string> = new Set(['agree-on-expertise-alone']);

/** Of what is found about one area: what the contract of the lanes says, in the order given. */
export function ofLanes(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ step, rule }) => step === 5 || ALSO_OF_LANES.has(rule.id));
}

/** Ids of the areas whose lane must be settled though its mode is declared. */
export function areasWithTrouble(report: AuditReport | null): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const finding of report?.findings ?? []) {
    if (finding.step !== 5 || finding.severity !== 'error' || finding.waiver !== null) continue;
    for (const { kind, id } of finding.subjects) if (kind === 'area') ids.add(id);
  }
  return ids;
}
