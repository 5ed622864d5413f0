import type { Assignment, Role } from '../../document/assignment.ts';
import type { Id } from '../../document/fields.ts';
import { acknowledgedBy } from '../../model/acknowledgedBy.ts';
import type { AuditContext } from '../auditContext.ts';
import type { Fix } from '../fix.ts';
import { laneFix } from './laneFix.ts';
import { peopleOf } from './laneWords.ts';

/** More names than this are a list to choose from, not a fix. */
const MOST_OFFERED = 3;

/** The assignments in another role, as a change of an area takes it. */
export function rolesTo(assignments: readonly Assignment[], role: Role): ReadonlyMap<Id, Role> {
  return new Map(assignments.map(({ id }) => [id, role]));
}

/**
 * Coordinators who could be informed instead, so that at least `surplus` of them go: those who are only
 * consulted, on no stated ground, hold no red line on the area and are no recognised expert for it. One by
 * one where one is enough; all of them where that is enough and somebody stays. Who of many goes is for
 * people to say.
 */
export function informFixes(context: AuditContext, areaId: Id, surplus: number): readonly Fix[] {
  const { coordinators, the } = peopleOf(context.model, areaId);
  const offered = coordinators.filter((one) => isOnlyConsulted(context, one));
  const isEnough = offered.length >= surplus && offered.length < coordinators.length;
  const choices =
    surplus === 1
      ? offered.slice(0, MOST_OFFERED).map((one) => [one])
      : isEnough && offered.length <= MOST_OFFERED
        ? [offered]
        : [];
  return choices.map((chosen) =>
    laneFix(context, `Inform ${the(chosen)} instead`, {
      areaId,
      roles: rolesTo(chosen, 'informed'),
    }),
  );
}

function isOnlyConsulted(
  { model }: AuditContext,
  { leaderId, areaId, level, ground }: Assignment,
): boolean {
  if (level === 'agree' || ground !== null) return false;
  if (model.edge(leaderId, areaId).redLines.length > 0) return false;
  return !model
    .expertiseOfLeader(leaderId)
    .some((one) => one.areaIds.includes(areaId) && acknowledgedBy(one).length > 0);
}
