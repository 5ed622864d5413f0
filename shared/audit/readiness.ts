import type { Finding } from './finding.ts';
import type { Severity } from './rule.ts';
import { groupByRule, sayTogether } from './sayTogether.ts';

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
  const reasons = groups.slice(0, MOST_REASONS).map((group) => sayTogether(group));
  const rest = groups.slice(MOST_REASONS).flat().length;
  return { step, status, reasons: rest > 0 ? [...reasons, `And ${rest} more.`] : reasons };
}

function worst(statuses: readonly GateStatus[]): GateStatus {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'green';
}
