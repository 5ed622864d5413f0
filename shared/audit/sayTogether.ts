import { capitalised, joinWords } from '../lib/sentence.ts';
import type { Finding } from './finding.ts';
import { areaName, theLeader } from './names.ts';

/** Findings of one rule. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/** More names than this are counted. */
const MOST_NAMED = 3;

/** The findings by rule, in the order in which the rules come up. */
export function groupByRule(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule.id);
    if (group) group.push(finding);
    else groups.set(finding.rule.id, [finding]);
  }
  return [...groups.values()];
}

/**
 * One sentence for all that one rule found.
 *
 * @param mostNamed leaders or areas that are named; the rest is counted
 */
export function sayTogether(group: FindingGroup, mostNamed = MOST_NAMED): string {
  const [first, ...others] = group;
  const { rule, context } = first;
  if (others.length === 0) return first.message;
  if (rule.sayAll) {
    return rule.sayAll(
      context,
      group.map(({ subjectIds }) => subjectIds),
    );
  }
  const [kind, ...kinds] = rule.about;
  if (kinds.length > 0 || (kind !== 'leader' && kind !== 'area')) {
    return `${first.message} And ${others.length} more like it.`;
  }
  const nameOf = kind === 'leader' ? theLeader : areaName;
  const names = group
    .slice(0, mostNamed)
    .map(({ subjectIds: [id = ''] }) => nameOf(context.model, id));
  const rest = group.length - names.length;
  return capitalised(`${rule.title}: ${joinWords(rest > 0 ? [...names, `${rest} more`] : names)}.`);
}
