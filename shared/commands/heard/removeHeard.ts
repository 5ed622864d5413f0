import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { keepShared, patch } from '../edit/lists.ts';
import { areaName, leaderName } from '../edit/names.ts';
import { editRecord } from '../edit/records.ts';
import { refuseUnknownLeaders } from '../edit/refusals.ts';

export const removeHeard = defineCommand({
  id: 'heard.remove',
  payload: v.strictObject({ areaId: id, leaderId: id }),
  label: (document, { areaId, leaderId }) =>
    `remove ${leaderName(document, leaderId)} as heard on ${areaName(document, areaId)}`,
  apply: (document, { areaId, leaderId }) =>
    refuseUnknownLeaders(document, [leaderId]) ??
    editRecord(document, 'area', areaId, (area) =>
      patch(area, { heard: keepShared(area.heard, (entry) => entry.leaderId !== leaderId) }),
    ),
});
