import type { Finding } from './finding.ts';

/** What a change does to the findings; accepted ones are left out. */
export interface ChangedFindings {
  readonly vanish: readonly Finding[];
  readonly appear: readonly Finding[];
}

/** Compares what was found before and after a change, by what each finding is about. */
export function changedFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): ChangedFindings {
  const [had, has] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))];
  return {
    vanish: before.filter((finding) => !finding.waiver && !has.has(nameOf(finding))),
    appear: after.filter((finding) => !finding.waiver && !had.has(nameOf(finding))),
  };
}

/** Tells findings of one map apart without the escaping that a key in a file needs. */
function nameOf({ rule, subjectIds }: Finding): string {
  return [rule.id, ...subjectIds].join('\0');
}
