import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { leaderChanges } from '../payload/entities.ts';

export const editLeader = defineCommand({
  id: 'leader.edit',
  payload: v.strictObject({ leaderId: id, changes: leaderChanges }),
  label: () => 'edit leader',
  apply: (document, { leaderId, changes }) =>
    editRecord(document, 'leader', leaderId, (leader) => patch(leader, changes)),
});
