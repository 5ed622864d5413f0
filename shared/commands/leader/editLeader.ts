import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { describeEdit } from '../edit/describeEdit.ts';
import { patch } from '../edit/lists.ts';
import { leaderName } from '../edit/names.ts';
import { editRecord } from '../edit/records.ts';
import { leaderChanges } from '../payload/entities.ts';

export const editLeader = defineCommand({
  id: 'leader.edit',
  payload: v.strictObject({ leaderId: id, changes: leaderChanges }),
  label(document, { leaderId, changes }) {
    if (changes.title !== undefined) return 'rename leader';
    const leader = leaderName(document, leaderId);
    return describeEdit(
      changes,
      {
        unit: `unit of ${leader}`,
        appetite: `risk appetite of ${leader}`,
        deputy: `deputy of ${leader}`,
        noRedLines: `red lines of ${leader}`,
        noCascades: `cascades of ${leader}`,
      },
      leader,
    );
  },
  apply: (document, { leaderId, changes }) =>
    editRecord(document, 'leader', leaderId, (leader) => patch(leader, changes)),
});
