import { capitalised, joinWords } from '../lib/sentence.ts';
import type { Finding } from './finding.ts';
import { areaName, theLeader } from './names.ts';
import type { Severity } from './rule.ts';

/** A gate's lamp; `red` is worst. */
export type GateStatus = 'red' | 'open' | 'amber' | 'green';

/** Steps 1 to 5 have a gate; step 6 reads them. */
export type GateStep = 1 | 2 | 3 | 4 | 5;

export interface Gate {
  readonly step: GateStep;
  readonly status: GateStatus;
  /** Why it is not green, in plain sentences, in the order of the rules; empty when green. */
  readonly reasons: readonly string[];
}

export interface Readiness {
  /** The worst gate; nothing is averaged. */
  readonly overall: GateStatus;
  readonly gates: readonly Gate[];
}

const STEPS: readonly GateStep[] = [1, 2, 3, 4, 5];
const WORST_FIRST: readonly GateStatus[] = ['red', 'open', 'amber', 'green'];
const LAMP_OF: Readonly<Record<Severity, GateStatus>> = {
  error: 'red',
  open: 'open',
  warning: 'amber',
  info: 'green',
};
/** More reasons than this nobody reads beside a lamp; the findings hold all. */
const MOST_REASONS = 3;
/** More names than this are counted. */
const MOST_NAMED = 3;

/** Lamps of the five gates and the whole, from the findings that are not accepted. */
export function readiness(findings: readonly Finding[]): Readiness {
  const gates = STEPS.map((step) => gate(step, findings));
  return { overall: worst(gates.map(({ status }) => status)), gates };
}

function gate(step: GateStep, findings: readonly Finding[]): Gate {
  const counting = findings.filter((finding) => finding.step === step && finding.waiver === null);
  const status = worst(counting.map((finding) => LAMP_OF[finding.severity]));
  if (status === 'green') return { step, status, reasons: [] };
  const groups = groupByRule(counting.filter(({ severity }) => LAMP_OF[severity] === status));
  const reasons = groups.slice(0, MOST_REASONS).map(say);
  const rest = groups.slice(MOST_REASONS).flat().length;
  return { step, status, reasons: rest > 0 ? [...reasons, `And ${rest} more.`] : reasons };
}

function worst(statuses: readonly GateStatus[]): GateStatus {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'green';
}

type Group = readonly [Finding, ...Finding[]];

function groupByRule(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule.id);
    if (group) group.push(finding);
    else groups.set(finding.rule.id, [finding]);
  }
  return [...groups.values()];
}

/** One sentence for all that one rule found in a step. */
function say(group: Group): string {
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
    .slice(0, MOST_NAMED)
    .map(({ subjectIds: [id = ''] }) => nameOf(context.model, id));
  const rest = group.length - names.length;
  return capitalised(`${rule.title}: ${joinWords(rest > 0 ? [...names, `${rest} more`] : names)}.`);
}
