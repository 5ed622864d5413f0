import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { cascadeChanges } from '../payload/entities.ts';

export const editCascade = defineCommand({
  id: 'cascade.edit',
  payload: v.strictObject({ cascadeId: id, changes: cascadeChanges }),
  label: () => 'edit cascade',
  apply: (document, { cascadeId, changes }) =>
    editRecord(document, 'cascade', cascadeId, (cascade) => patch(cascade, changes)),
});
