import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { describeEdit } from '../edit/describeEdit.ts';
import { patch } from '../edit/lists.ts';
import { areaName, leaderName } from '../edit/names.ts';
import { find, editRecord } from '../edit/records.ts';
import { refuse } from '../edit/refusals.ts';
import { assignmentChanges } from '../payload/entities.ts';

/** Level, ground, appetite on this edge, note. */
export const editAssignment = defineCommand({
  id: 'assignment.edit',
  payload: v.strictObject({ assignmentId: id, changes: assignmentChanges }),
  label(document, { assignmentId, changes }) {
    const role = find(document, 'assignment', assignmentId);
    if (!role) return 'edit role';
    const who = leaderName(document, role.leaderId);
    const where = areaName(document, role.areaId);
    return describeEdit(
      changes,
      {
        level: `how far ${who} is brought in on ${where}`,
        ground: `why ${who} is brought in on ${where}`,
        appetite: `risk appetite of ${who} in ${where}`,
        note: `note on ${who} in ${where}`,
      },
      `role of ${who} in ${where}`,
    );
  },
  apply(document, { assignmentId, changes }) {
    const role = find(document, 'assignment', assignmentId)?.role;
    if (changes.level && role !== undefined && role !== 'coordinator') {
      return refuse('level-without-coordinator', 'Only a coordinator is brought in at a level.');
    }
    return editRecord(document, 'assignment', assignmentId, (a) => patch(a, changes));
  },
});
