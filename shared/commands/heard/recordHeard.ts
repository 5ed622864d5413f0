import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch, putEntry } from '../edit/lists.ts';
import { areaName, leaderName } from '../edit/names.ts';
import { editRecord } from '../edit/records.ts';
import { refuseUnknownLeaders } from '../edit/refusals.ts';
import { text } from '../payload/fields.ts';

/** An expert was heard on an area; `answer` is what the owner said to it, perhaps nothing yet. */
export const recordHeard = defineCommand({
  id: 'heard.record',
  payload: v.strictObject({ areaId: id, leaderId: id, answer: text }),
  label: (document, { areaId, leaderId }) =>
    `record ${leaderName(document, leaderId)} as heard on ${areaName(document, areaId)}`,
  apply: (document, { areaId, leaderId, answer }) =>
    refuseUnknownLeaders(document, [leaderId]) ??
    editRecord(document, 'area', areaId, (area) =>
      patch(area, { heard: putEntry(area.heard, { leaderId, answer }) }),
    ),
});
