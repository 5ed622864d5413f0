import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { areaName } from '../edit/names.ts';
import { editRecord } from '../edit/records.ts';

/** The dispute is over. Who owns the area now is drawn by the commands for roles. */
export const settleDispute = defineCommand({
  id: 'dispute.settle',
  payload: v.strictObject({ areaId: id }),
  label: (document, { areaId }) => `settle dispute over ${areaName(document, areaId)}`,
  apply: (document, { areaId }) =>
    editRecord(document, 'area', areaId, (area) => patch(area, { dispute: null })),
});
