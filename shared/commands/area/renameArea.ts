import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { name } from '../payload/fields.ts';

export const renameArea = defineCommand({
  id: 'area.rename',
  payload: v.strictObject({ areaId: id, name }),
  label: () => 'rename area',
  apply: (document, { areaId, name: areaName }) =>
    editRecord(document, 'area', areaId, (area) => patch(area, { name: areaName })),
});
