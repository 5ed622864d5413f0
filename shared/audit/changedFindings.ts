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
  const [had, has] = [namesOf(before), namesOf(after)];
  const missing = (from: Names, of: readonly Finding[], { list }: Names) =>
    of.filter(({ waiver }, index) => !waiver && !from.all.has(list[index] as string));
  return { vanish: missing(has, before, had), appear: missing(had, after, has) };
}

interface Names {
  readonly list: readonly string[];
  readonly all: ReadonlySet<string>;
}

/** What stands in a report is compared with many changes. */
const known = new WeakMap<readonly Finding[], Names>();

function namesOf(findings: readonly Finding[]): Names {
  let names = known.get(findings);
  if (!names) {
    const list = findings.map(nameOf);
    known.set(findings, (names = { list, all: new Set(list) }));
  }
  return names;
}

/** Tells findings of one map apart without the escaping that a key in a file needs. */
function nameOf({ rule, subjectIds }: Finding): string {
  return [rule.id, ...subjectIds].join('\0');
}
