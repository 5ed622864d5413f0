import type { AuditContext } from '../auditContext.ts';
import type { Fix, FixInputs } from '../fix.ts';
import { toCommands, type LaneChange } from './laneChange.ts';
import { raisedByLaneChange } from './raisedByLaneChange.ts';

/** A fix that changes one area's mode, roles or tie-breaker; what it raises is worked out when read. */
export function laneFix(context: AuditContext, label: string, change: LaneChange): Fix {
  return {
    label,
    get raises() {
      return raisedByLaneChange(context, change);
    },
    commands: (inputs: FixInputs) => toCommands(change, inputs),
  };
}
