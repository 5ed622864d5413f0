import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { find, editRecord } from '../edit/records.ts';
import { refuse } from '../edit/refusals.ts';
import { assignmentChanges } from '../payload/entities.ts';

/** Level, ground, appetite on this edge, note. */
export const editAssignment = defineCommand({
  id: 'assignment.edit',
  payload: v.strictObject({ assignmentId: id, changes: assignmentChanges }),
  label: () => 'edit role',
  apply(document, { assignmentId, changes }) {
    const role = find(document, 'assignment', assignmentId)?.role;
    if (changes.level && role !== undefined && role !== 'coordinator') {
      return refuse('level-without-coordinator', 'Only a coordinator is brought in at a level.');
    }
    return editRecord(document, 'assignment', assignmentId, (a) => patch(a, changes));
  },
});
