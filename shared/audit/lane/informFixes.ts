import type { Assignment, Role } from '../../document/assignment.ts';
import type { Id } from '../../document/fields.ts';
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
 * consulted, on no stated ground, and hold no red line on the area. One by one where one is enough, else
 * all of them; nothing where all of them are not enough.
 */
export function informFixes(context: AuditContext, areaId: Id, surplus: number): readonly Fix[] {
  const { model } = context;
  const { coordinators, the } = peopleOf(model, areaId);
  const guards = new Set(model.redLinesOfArea(areaId).map(({ leaderId }) => leaderId));
  const offered = coordinators.filter(
    ({ level, ground, leaderId }) => level !== 'agree' && ground === null && !guards.has(leaderId),
  );
  if (offered.length < surplus) return [];
  const choices = surplus === 1 ? offered.slice(0, MOST_OFFERED).map((one) => [one]) : [offered];
  return choices.map((chosen) =>
    laneFix(
      context,
      chosen.length > MOST_OFFERED
        ? `Inform ${chosen.length} who are only consulted`
        : `Inform ${the(chosen)} instead`,
      { areaId, roles: rolesTo(chosen, 'informed') },
    ),
  );
}
