import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { createLeader } from '../../document/leader.ts';
import { defineCommand } from '../command.ts';
import { addRecord } from '../edit/records.ts';
import { leaderChanges } from '../payload/entities.ts';
import { listIndex, maybe, name } from '../payload/fields.ts';

/** A new lane, at `index` of the team's order or at its end. */
export const addLeader = defineCommand({
  id: 'leader.add',
  payload: v.strictObject({
    leaderId: id,
    title: name,
    fields: maybe(leaderChanges),
    index: maybe(listIndex),
  }),
  label: () => 'add leader',
  apply: (document, { leaderId, title, fields, index }) =>
    addRecord(document, 'leader', { ...createLeader(leaderId, title), ...fields }, index),
});
