import type { Lane } from '../../model/lanes.ts';
import { isBlank } from '../../lib/isBlank.ts';
import type { AuditContext } from '../auditContext.ts';

type Check = (lane: Lane, context: AuditContext) => boolean;

const is = (lane: Lane, mode: Lane['area']['mode']) => lane.area.mode === mode;
const canBeEnded = ({ area }: Lane) => area.tieBreakerId !== null || !isBlank(area.escalation);

/**
 * The lane contract as checks on one area: what its mode asks of its roles. Each is the condition of the
 * rule of that id; they stand together so that a fix can tell beforehand which of them it turns on.
 */
export const LANE_CHECKS = {
  'unsettled-lane': (lane) => is(lane, 'undecided'),
  'no-owner': (lane) => !is(lane, 'undecided') && lane.owners === 0,
  disputed: ({ area }) => area.dispute !== null,
  'sovereign-many-owners': (lane) => is(lane, 'sovereign') && lane.owners >= 2,
  'sovereign-with-coordinators': (lane) => is(lane, 'sovereign') && lane.coordinators >= 1,
  'coordinated-with-nobody': (lane) => is(lane, 'coordinated') && lane.coordinators === 0,
  'coordinated-many-owners': (lane) => is(lane, 'coordinated') && lane.owners >= 2,
  'shared-single-owner': (lane) => is(lane, 'shared') && lane.owners === 1,
  'shared-without-tiebreak': (lane) => is(lane, 'shared') && !canBeEnded(lane),
  'agree-without-tiebreak': (lane) =>
    is(lane, 'coordinated') && lane.agreeing >= 1 && !canBeEnded(lane),
  'tiebreaker-is-party': ({ isTieBreakerParty }) => isTieBreakerParty,
  'area-outcome-unstated': (lane) =>
    (is(lane, 'sovereign') || is(lane, 'shared')) && isBlank(lane.area.outcome),
  'too-many-co-owners': (lane, { threshold }) =>
    is(lane, 'shared') && lane.owners >= threshold('coOwners'),
  'too-many-coordinators': ({ coordinators }, { threshold }) =>
    coordinators >= threshold('coordinators'),
  'too-many-must-agree': ({ agreeing }) => agreeing > 1,
  'deciding-group-too-large': ({ owners, coordinators }, { threshold }) =>
    owners + coordinators > threshold('decidingGroup'),
  silo: (lane, { model }) =>
    is(lane, 'sovereign') &&
    lane.coordinators + lane.informed === 0 &&
    (model.cascadesFrom(lane.area.id).length > 0 || model.cascadesTo(lane.area.id).length > 0),
} as const satisfies Readonly<Record<string, Check>>;

export type LaneRuleId = keyof typeof LANE_CHECKS;

export const LANE_RULE_IDS = Object.keys(LANE_CHECKS) as readonly LaneRuleId[];
