import * as v from 'valibot';
import { createAssignment, ROLES, type Assignment } from '../../document/assignment.ts';
import { id, oneOf, type Id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { counted } from '../../lib/sentence.ts';
import { defineCommand } from '../command.ts';
import { append, keepShared, mapShared, withFields } from '../edit/lists.ts';
import {
  refuse,
  refuseUnknownAreas,
  refuseUnknownLeaders,
  refuseUsedIds,
} from '../edit/refusals.ts';
import { inRole } from '../edit/roles.ts';

const cell = v.strictObject({
  leaderId: id,
  areaId: id,
  /** `null` empties the cell. */
  role: v.nullable(oneOf(ROLES)),
  /** For the record that a cell without a role gets. */
  assignmentId: id,
});

const keyOf = (leaderId: Id, areaId: Id) => JSON.stringify([leaderId, areaId]);

/** Sets many cells of the matrix at once: a paste from a spreadsheet, a fill, a cleared block. */
export const setAssignments = defineCommand({
  id: 'assignments.set',
  payload: v.strictObject({ cells: v.array(cell) }),
  label: (_, { cells }) => `set ${counted(cells.length, 'role')}`,
  apply(document, { cells }) {
    const asked = new Map(cells.map((entry) => [keyOf(entry.leaderId, entry.areaId), entry]));
    if (asked.size < cells.length) {
      return refuse('role-taken', 'The same leader and area are named twice.');
    }
    const isTaken = new Set(document.assignments.map((a) => keyOf(a.leaderId, a.areaId)));
    const added = cells.flatMap(({ leaderId, areaId, role, assignmentId }) =>
      role === null || isTaken.has(keyOf(leaderId, areaId))
        ? []
        : createAssignment(assignmentId, leaderId, areaId, role),
    );
    const trouble =
      refuseUnknownLeaders(
        document,
        cells.map((entry) => entry.leaderId),
      ) ??
      refuseUnknownAreas(
        document,
        cells.map((entry) => entry.areaId),
      ) ??
      refuseUsedIds(
        document,
        added.map((assignment) => assignment.id),
      );
    if (trouble) return trouble;
    const roleFor = (a: Assignment) => asked.get(keyOf(a.leaderId, a.areaId))?.role;
    const kept = keepShared(document.assignments, (a) => roleFor(a) !== null);
    const edited = mapShared(kept, (a) => inRole(a, roleFor(a) ?? a.role));
    return ok(withFields(document, { assignments: append(edited, added) }));
  },
});
