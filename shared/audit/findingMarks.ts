import type { Id } from '../document/fields.ts';
import type { Finding } from './finding.ts';
import { placesOf } from './placesOf.ts';
import type { GateStatus, GateStep } from './readiness.ts';

/** What a card shows: something must be settled, or is worth a talk. */
export type FindingMark = 'error' | 'warning';

/** How one leader stands in each of the steps 1 to 5: the worst of what is about them. */
export type LeaderGates = readonly GateStatus[];

/** What the map shows of the findings. Accepted ones leave no mark, notes neither. */
export interface FindingMarks {
  readonly areas: ReadonlyMap<Id, FindingMark>;
  readonly leaders: ReadonlyMap<Id, FindingMark>;
  /** Only leaders about whom something is found; all others have said everything. */
  readonly gates: ReadonlyMap<Id, LeaderGates>;
}

const STEPS: readonly GateStep[] = [1, 2, 3, 4, 5];
const ALL_SAID: LeaderGates = STEPS.map(() => 'green');
const LAMPS = { error: 'red', open: 'open', warning: 'amber' } as const;
const WORST_FIRST: readonly GateStatus[] = ['red', 'open', 'amber', 'green'];

const known = new WeakMap<object, FindingMarks>();

/** Marks for cards and headers, from a report or from some findings of it; made once for each. */
export function findingMarks(report: { readonly findings: readonly Finding[] }): FindingMarks {
  const made = known.get(report);
  if (made) return made;
  const areas = new Map<Id, FindingMark>();
  const leaders = new Map<Id, FindingMark>();
  const gates = new Map<Id, GateStatus[]>();
  for (const finding of report.findings) {
    const { severity, step } = finding;
    if (finding.waiver || severity === 'info') continue;
    const lamp = LAMPS[severity];
    for (const { kind, id } of placesOf(finding)) {
      if (kind === 'leader' && step !== 6) dim(gates, id, step, lamp);
      const marked = kind === 'leader' ? leaders : kind === 'area' ? areas : null;
      if (marked && severity !== 'open' && marked.get(id) !== 'error') marked.set(id, severity);
    }
  }
  const marks = { areas, leaders, gates };
  known.set(report, marks);
  return marks;
}

function dim(gates: Map<Id, GateStatus[]>, id: Id, step: GateStep, lamp: GateStatus): void {
  let lamps = gates.get(id);
  if (!lamps) gates.set(id, (lamps = [...ALL_SAID]));
  const now = lamps[step - 1] ?? 'green';
  if (WORST_FIRST.indexOf(lamp) < WORST_FIRST.indexOf(now)) lamps[step - 1] = lamp;
}
