import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { place } from '../payload/fields.ts';

/** Puts a leader at a place of the free canvas; `null` gives the place back to the layout. */
export const moveLeader = defineCommand({
  id: 'leader.move',
  payload: v.strictObject({ leaderId: id, position: place }),
  label: () => 'move leader',
  apply: (document, { leaderId, position }) =>
    editRecord(document, 'leader', leaderId, (leader) => patch(leader, { position })),
});
