import type { Id } from '../document/fields.ts';
import type { AuditReport } from './audit.ts';
import type { Finding } from './finding.ts';
import { placesOf } from './placesOf.ts';
import { SEVERITIES, type Severity, type SubjectKind } from './rule.ts';

/** Findings by where they belong. */
export interface FindingsByPlace {
  /** Those that are not accepted, most pressing first. */
  of(kind: SubjectKind, id: Id): readonly Finding[];
}

const NONE: readonly Finding[] = [];
const known = new WeakMap<AuditReport, FindingsByPlace>();
const rankOf = (finding: Finding) => SEVERITIES.indexOf(finding.severity);

/** The index of a report, made once for it when somebody asks. */
export function findingsByPlace(report: AuditReport): FindingsByPlace {
  const made = known.get(report);
  if (made) return made;
  const lists = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (finding.waiver) continue;
    for (const { kind, id } of placesOf(finding)) {
      const key = `${kind} ${id}`;
      const list = lists.get(key);
      if (list) list.push(finding);
      else lists.set(key, [finding]);
    }
  }
  const sorted = new WeakSet<Finding[]>();
  const index: FindingsByPlace = {
    of(kind, id) {
      const list = lists.get(`${kind} ${id}`);
      if (!list) return NONE;
      if (!sorted.has(list)) {
        list.sort((a, b) => rankOf(a) - rankOf(b));
        sorted.add(list);
      }
      return list;
    },
  };
  known.set(report, index);
  return index;
}

/** The severity that presses most, `null` where nothing is found. */
export function worstSeverity(findings: readonly Finding[]): Severity | null {
  return SEVERITIES.find((severity) => findings.some((one) => one.severity === severity)) ?? null;
}
