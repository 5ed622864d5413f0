import type { LaneMode } from '../../document/area.ts';
import { createAssignment, type Assignment, type Role } from '../../document/assignment.ts';
import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import { joinTexts } from './joinTexts.ts';
import { mapShared, patch } from './lists.ts';

/** The leader's assignment in the area, if any. */
export function findRole(document: MapDocument, leaderId: Id, areaId: Id): Assignment | undefined {
  return document.assignments.find((a) => a.leaderId === leaderId && a.areaId === areaId);
}

/** The assignment in another role: only a coordinator is brought in at a level and on a ground. */
export function inRole(assignment: Assignment, role: Role): Assignment {
  if (role === assignment.role) return assignment;
  const brought = role === 'coordinator' ? {} : { level: null, ground: null };
  return patch(assignment, { role, ...brought });
}

/**
 * The assignments after one leader owns an area: in the place of `from`'s ownership when given,
 * as a change of the role that the leader has already, else as a new last one. What `from` noted on it stays,
 * below the leader's own note, however long: whoever gives `from` refuses what `isTooLong`.
 */
export function withOwner(
  assignments: readonly Assignment[],
  areaId: Id,
  owner: { readonly leaderId: Id; readonly assignmentId: Id; readonly from?: Id | null },
): readonly Assignment[] {
  const isHeldBy = (a: Assignment, leaderId: Id) => a.areaId === areaId && a.leaderId === leaderId;
  const hasRole = assignments.some((a) => isHeldBy(a, owner.leaderId));
  const { from } = owner;
  const left = from ? (assignments.find((a) => isHeldBy(a, from))?.note ?? '') : '';
  const created = {
    ...createAssignment(owner.assignmentId, owner.leaderId, areaId, 'owner'),
    note: left,
  };
  if (hasRole) {
    const kept = from ? assignments.filter((a) => !isHeldBy(a, from)) : assignments;
    return mapShared(kept, (a) =>
      isHeldBy(a, owner.leaderId)
        ? patch(inRole(a, 'owner'), { note: joinTexts(a.note, left) })
        : a,
    );
  }
  if (!from) return [...assignments, created];
  return mapShared(assignments, (a) => (isHeldBy(a, from) ? created : a));
}

/**
 * The mode that the drawn roles suggest for an area on which nobody said anything yet, or `null`
 * when one owner alone leaves it open.
 */
export function suggestedMode(assignments: readonly Assignment[], areaId: Id): LaneMode | null {
  return suggestedModes(assignments, [areaId]).get(areaId) ?? null;
}

/** The same for several areas in one pass; areas left open are not in the answer. */
export function suggestedModes(
  assignments: readonly Assignment[],
  areaIds: readonly Id[],
): ReadonlyMap<Id, LaneMode> {
  const counts = new Map(
    areaIds.map((areaId) => [areaId, { owner: 0, coordinator: 0, informed: 0 }]),
  );
  for (const { areaId, role } of assignments) {
    const count = counts.get(areaId);
    if (count) count[role] += 1;
  }
  const modes = new Map<Id, LaneMode>();
  for (const [areaId, { owner, coordinator }] of counts) {
    if (owner >= 2) modes.set(areaId, 'shared');
    else if (owner === 1 && coordinator > 0) modes.set(areaId, 'coordinated');
  }
  return modes;
}
