import type { Id } from '../document/fields.ts';
import type { AuditReport } from './audit.ts';
import type { Finding } from './finding.ts';
import { placesOf } from './placesOf.ts';
import type { GateStatus } from './readiness.ts';
import type { StepNumber } from './rule.ts';

/** What a card shows: something must be settled, or is worth a talk. */
export type FindingMark = 'error' | 'warning';

/** How one leader stands in each of the steps 1 to 6: the worst of what is about them. */
export type LeaderGates = readonly GateStatus[];

/** What the map shows of a report. Accepted findings leave no mark, notes neither. */
export interface FindingMarks {
  readonly areas: ReadonlyMap<Id, FindingMark>;
  readonly leaders: ReadonlyMap<Id, FindingMark>;
  /** Only leaders about whom something is found; all others have said everything. */
  readonly gates: ReadonlyMap<Id, LeaderGates>;
}

const STEPS: readonly StepNumber[] = [1, 2, 3, 4, 5, 6];
const ALL_SAID: LeaderGates = STEPS.map(() => 'green');
const LAMPS = { error: 'red', open: 'open', warning: 'amber' } as const;
const WORST_FIRST: readonly GateStatus[] = ['red', 'open', 'amber', 'green'];
const known = new WeakMap<AuditReport, FindingMarks>();

/** The marks of a report, made once for it when somebody asks. */
export function findingMarks(report: AuditReport): FindingMarks {
  const made = known.get(report);
  if (made) return made;
  const areas = new Map<Id, FindingMark>();
  const leaders = new Map<Id, FindingMark>();
  const gates = new Map<Id, GateStatus[]>();
  for (const finding of report.findings) {
    const { severity } = finding;
    if (finding.waiver || severity === 'info') continue;
    for (const { kind, id } of placesOf(finding)) {
      if (kind === 'leader') dimGate(gates, id, finding);
      const marks = kind === 'leader' ? leaders : kind === 'area' ? areas : null;
      if (!marks || severity === 'open') continue;
      if (severity === 'error' || !marks.has(id)) marks.set(id, severity);
    }
  }
  const marks = { areas, leaders, gates };
  known.set(report, marks);
  return marks;
}

function dimGate(gates: Map<Id, GateStatus[]>, leaderId: Id, { step, severity }: Finding): void {
  if (severity === 'info') return;
  let lamps = gates.get(leaderId);
  if (!lamps) gates.set(leaderId, (lamps = [...ALL_SAID]));
  const now = lamps[step - 1] ?? 'green';
  const told = LAMPS[severity];
  if (WORST_FIRST.indexOf(told) < WORST_FIRST.indexOf(now)) lamps[step - 1] = told;
}
