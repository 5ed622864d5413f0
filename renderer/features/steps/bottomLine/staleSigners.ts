import type { AuditReport } from '#shared/audit/audit.ts';
import type { Id } from '#shared/document/fields.ts';

/**
 * The leaders whose signature is for a map that has changed since: what the audit says, accepted or not. Empty
 * while it does not know yet, since hashing waits until nobody types.
 */
export function staleSigners(report: AuditReport | null): ReadonlySet<Id> {
  const stale = (report?.findings ?? []).filter(({ rule }) => rule.id === 'sign-off-stale');
  return new Set(stale.flatMap(({ subjectIds }) => subjectIds));
}
