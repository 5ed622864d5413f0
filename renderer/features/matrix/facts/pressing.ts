import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { FindingMark } from '#shared/audit/findingMarks.ts';
import { findingsByPlace } from '#shared/audit/findingsByPlace.ts';
import { placesOf } from '#shared/audit/placesOf.ts';
import type { Id } from '#shared/document/fields.ts';

/** A finding that the grid marks: what is not yet said is progress, and notes are no hurry. */
export interface PressingFinding {
  readonly finding: Finding;
  readonly mark: FindingMark;
}

function pressing(findings: readonly Finding[]): readonly PressingFinding[] {
  return findings.flatMap((finding) => {
    const { severity } = finding;
    return severity === 'error' || severity === 'warning' ? { finding, mark: severity } : [];
  });
}

/** What presses in an area and in the roles, risks and red lines there; the most pressing first. */
export function pressingInArea(report: AuditReport | null, areaId: Id): readonly PressingFinding[] {
  return report ? pressing(findingsByPlace(report).of('area', areaId)) : [];
}

/** What presses about a leader in person, not about areas that the leader is in. */
export function pressingOnLeader(
  report: AuditReport | null,
  leaderId: Id,
): readonly PressingFinding[] {
  const found = report ? pressing(findingsByPlace(report).of('leader', leaderId)) : [];
  return found.filter(({ finding }) => !placesOf(finding).some(({ kind }) => kind === 'area'));
}

/** The leaders that a finding about an area is about as well: there the cell has the mark. */
export function leadersOf({ finding }: PressingFinding): readonly Id[] {
  return placesOf(finding).flatMap(({ kind, id }) => (kind === 'leader' ? id : []));
}
