import type { Id } from '../../document/fields.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { laneFrom } from '../../model/lanes.ts';
import { leaderLoads, meanOwnership, totalOwnership } from '../../model/leaderLoad.ts';
import { areApart, splitCascade } from '../../model/splitCascade.ts';
import type { AuditContext } from '../auditContext.ts';
import { LANE_CHECKS, LANE_RULE_IDS } from './laneChecks.ts';
import { stateAfter, type AreaState, type LaneChange } from './laneChange.ts';
import {
  isBelowCollaborationShare,
  isOverCollaborating,
  isOverloaded,
  ownsTooMuch,
  sharesOf,
  type Shares,
} from './loadChecks.ts';
import { raisedAround } from './raisedAround.ts';

/**
 * The rules that this change makes speak up where they were silent: told before it is made. Covers every
 * rule that looks at lanes; the work grows with the leaders and with what hangs on the area, never with
 * the map.
 */
export function raisedByLaneChange(context: AuditContext, change: LaneChange): readonly string[] {
  const { model } = context;
  const area = model.area(change.areaId);
  const after = stateAfter(model, change);
  if (!area || !after) return [];
  const before: AreaState = { area, assignments: model.assignmentsOfArea(area.id) };
  return [
    ...inTheLane(context, before, after),
    ...onLeaders(context, before, after),
    ...onTheBalance(context, before, after),
    ...raisedAround(context, before, after),
  ];
}

function inTheLane(context: AuditContext, before: AreaState, after: AreaState): string[] {
  const was = laneFrom(before.area, before.assignments);
  const will = laneFrom(after.area, after.assignments);
  return LANE_RULE_IDS.filter(
    (id) => LANE_CHECKS[id](will, context) && !LANE_CHECKS[id](was, context),
  );
}

interface Part {
  readonly owns: number;
  readonly atTable: number;
}

function partsOf({ area, assignments }: AreaState): ReadonlyMap<Id, Part> {
  const isTogether = area.mode === 'coordinated' || area.mode === 'shared';
  return new Map(
    assignments.map(({ leaderId, role }) => {
      const owns = role === 'owner' ? 1 : 0;
      return [leaderId, { owns, atTable: role === 'coordinator' || (owns && isTogether) ? 1 : 0 }];
    }),
  );
}

function onLeaders(context: AuditContext, before: AreaState, after: AreaState): string[] {
  const { model } = context;
  const loads = leaderLoads(model);
  const was = partsOf(before);
  const will = partsOf(after);
  const mean = meanOwnership(model);
  const count = (parts: ReadonlyMap<Id, Part>) =>
    [...parts.values()].reduce((sum, { owns }) => sum + owns, 0);
  const meanAfter = (totalOwnership(model) + count(will) - count(was)) / Math.max(1, loads.size);
  const shares = sharesOf(model);
  const wereAllDecided = shares.undecided === 0;
  const areAllDecided = sharesAfter(shares, before, after).undecided === 0;
  const raised = new Set<string>();
  for (const [leaderId, load] of loads) {
    const [from, to] = [was.get(leaderId), will.get(leaderId)];
    const owns = load.owns + (to?.owns ?? 0) - (from?.owns ?? 0);
    const atTable = load.atTable + (to?.atTable ?? 0) - (from?.atTable ?? 0);
    const says = (id: string, did: boolean, does: boolean) => {
      if (does && !did) raised.add(id);
    };
    says('overloaded-leader', isOverloaded(context, load.atTable), isOverloaded(context, atTable));
    says(
      'owns-too-much',
      ownsTooMuch(context, load.owns, mean),
      ownsTooMuch(context, owns, meanAfter),
    );
    says('owns-nothing', wereAllDecided && load.owns === 0, areAllDecided && owns === 0);
    const gainsCritical = before.area.critical && owns > load.owns;
    if (gainsCritical && load.ownsCritical === 0) {
      says('no-deputy', false, isBlank(model.leader(leaderId)?.deputy ?? ''));
    }
  }
  return [...raised];
}

function sharesAfter(shares: Shares, before: AreaState, after: AreaState): Shares {
  const next = { ...shares };
  next[fieldOf(before)] -= 1;
  next[fieldOf(after)] += 1;
  return next;
}

function fieldOf({ area: { mode } }: AreaState): keyof Shares {
  return mode === 'sovereign' || mode === 'undecided' ? mode : 'together';
}

function onTheBalance(context: AuditContext, before: AreaState, after: AreaState): string[] {
  const was = sharesOf(context.model);
  const will = sharesAfter(was, before, after);
  const raised: string[] = [];
  if (isOverCollaborating(context, will) && !isOverCollaborating(context, was)) {
    raised.push('over-collaboration');
  }
  const didFire = isBelowCollaborationShare(context, was) && splitCascade(context.model) !== null;
  if (!didFire && isBelowCollaborationShare(context, will) && willBeSplit(context, before, after)) {
    raised.push('under-collaboration');
  }
  return raised;
}

/** Whether some cascade will join two owned areas that have no owner in common. */
function willBeSplit({ model }: AuditContext, before: AreaState, after: AreaState): boolean {
  if (before.assignments === after.assignments) return splitCascade(model) !== null;
  const areaId = before.area.id;
  const ownersOf = (id: Id) =>
    (id === areaId ? after.assignments : model.assignmentsOfArea(id)).filter(
      ({ role }) => role === 'owner',
    );
  return model.document.cascades.some(({ fromAreaId, toAreaId }) =>
    areApart(ownersOf(fromAreaId), ownersOf(toAreaId)),
  );
}
