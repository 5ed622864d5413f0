import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { name } from '../payload/fields.ts';

export const renameBaseline = defineCommand({
  id: 'baseline.rename',
  payload: v.strictObject({ baselineId: id, name }),
  label: () => 'rename baseline',
  apply: (document, { baselineId, name: baselineName }) =>
    editRecord(document, 'baseline', baselineId, (b) => patch(b, { name: baselineName })),
});
