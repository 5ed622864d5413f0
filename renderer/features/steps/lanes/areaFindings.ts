import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { SEVERITIES } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';

/** Whether a finding is about this area, or about a role in it. */
function isAbout(finding: Finding, areaId: Id, roleIds: ReadonlySet<Id>): boolean {
  return finding.subjects.some(
    ({ kind, id }) =>
      (kind === 'area' && id === areaId) || (kind === 'assignment' && roleIds.has(id)),
  );
}

/**
 * What the contract says about one area: findings of the lanes and of its roles that nobody has accepted,
 * the most pressing first.
 */
export function findingsOfArea(
  report: AuditReport | null,
  areaId: Id,
  roleIds: ReadonlySet<Id>,
): readonly Finding[] {
  const found = (report?.findings ?? []).filter(
    (finding) =>
      finding.waiver === null &&
      (finding.step === 5 || finding.rule.about.includes('assignment')) &&
      isAbout(finding, areaId, roleIds),
  );
  return SEVERITIES.flatMap((severity) => found.filter((one) => one.severity === severity));
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
