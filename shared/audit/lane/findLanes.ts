import type { Id } from '../../document/fields.ts';
import { lanes } from '../../model/lanes.ts';
import type { AuditContext } from '../auditContext.ts';
import { LANE_CHECKS, type LaneRuleId } from './laneChecks.ts';

/** `find` of a rule about areas: those on which its check of the lane contract holds. */
export function findLanes(ruleId: LaneRuleId) {
  const check = LANE_CHECKS[ruleId];
  return (context: AuditContext): readonly (readonly Id[])[] => {
    const found: (readonly Id[])[] = [];
    for (const lane of lanes(context.model)) if (check(lane, context)) found.push([lane.area.id]);
    return found;
  };
}
