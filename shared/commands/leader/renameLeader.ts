import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { name } from '../payload/fields.ts';

export const renameLeader = defineCommand({
  id: 'leader.rename',
  payload: v.strictObject({ leaderId: id, title: name }),
  label: () => 'rename leader',
  apply: (document, { leaderId, title }) =>
    editRecord(document, 'leader', leaderId, (leader) => patch(leader, { title })),
});
