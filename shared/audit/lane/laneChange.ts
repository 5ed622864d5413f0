import type { AnyCommand } from '../../commands/registry.ts';
import type { DecisionArea, LaneMode } from '../../document/area.ts';
import { createAssignment, type Assignment, type Role } from '../../document/assignment.ts';
import type { Id } from '../../document/fields.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { FixInputs } from '../fix.ts';

/** What a fix does to one area: what is left out stays as it is. */
export interface LaneChange {
  readonly areaId: Id;
  readonly mode?: LaneMode;
  readonly tieBreakerId?: Id | null;
  /** The dispute over it is over. */
  readonly isSettled?: boolean;
  /** Roles that change, by the assignment's id. */
  readonly roles?: ReadonlyMap<Id, Role>;
  /** Coordinators who are consulted from now on, by the assignment's id. */
  readonly consulted?: ReadonlySet<Id>;
  /** Leaders without a role who get one. */
  readonly added?: readonly { readonly leaderId: Id; readonly role: Role }[];
}

/** The change as commands, one undo step. */
export function toCommands(change: LaneChange, { newId }: FixInputs): readonly AnyCommand[] {
  const { areaId, mode, tieBreakerId, isSettled, roles, consulted, added } = change;
  return [
    ...(isSettled ? [{ id: 'dispute.settle', payload: { areaId } } as const] : []),
    ...(mode ? [{ id: 'area.setMode', payload: { areaId, mode } } as const] : []),
    ...(tieBreakerId === undefined
      ? []
      : [{ id: 'area.edit', payload: { areaId, changes: { tieBreakerId } } } as const]),
    ...[...(roles ?? [])].map(
      ([assignmentId, role]) =>
        ({ id: 'assignment.setRole', payload: { assignmentId, role } }) as const,
    ),
    ...[...(consulted ?? [])].map(
      (assignmentId) =>
        ({
          id: 'assignment.edit',
          payload: { assignmentId, changes: { level: 'consult' } },
        }) as const,
    ),
    ...(added ?? []).map(
      ({ leaderId, role }) =>
        ({
          id: 'assignment.connect',
          payload: { assignmentId: newId(), leaderId, areaId, role },
        }) as const,
    ),
  ];
}

/** An area and who has which part in it. */
export interface AreaState {
  readonly area: DecisionArea;
  readonly assignments: readonly Assignment[];
}

/** How the area will stand after the change; `null` when the map has no such area. */
export function stateAfter(model: MapModel, change: LaneChange): AreaState | null {
  const area = model.area(change.areaId);
  if (!area) return null;
  const isDrawnAnew = change.roles || change.consulted || change.added;
  const before = model.assignmentsOfArea(area.id);
  const present = before.map((assignment): Assignment => {
    const role = change.roles?.get(assignment.id) ?? assignment.role;
    if (change.consulted?.has(assignment.id)) return { ...assignment, role, level: 'consult' };
    if (role === assignment.role) return assignment;
    // Only a coordinator is brought in at a level and on a ground: the command for roles sees to it.
    const brought = role === 'coordinator' ? {} : { level: null, ground: null };
    return { ...assignment, role, ...brought };
  });
  const added = (change.added ?? []).map(({ leaderId, role }) =>
    createAssignment('', leaderId, area.id, role),
  );
  return {
    area: {
      ...area,
      mode: change.mode ?? area.mode,
      tieBreakerId: change.tieBreakerId === undefined ? area.tieBreakerId : change.tieBreakerId,
      dispute: change.isSettled ? null : area.dispute,
    },
    assignments: isDrawnAnew ? [...present, ...added] : before,
  };
}
