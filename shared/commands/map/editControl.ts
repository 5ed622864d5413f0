import * as v from 'valibot';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { patch, withFields } from '../edit/lists.ts';
import { controlChanges } from '../payload/entities.ts';

/** Document control of the board paper. */
export const editControl = defineCommand({
  id: 'map.editControl',
  payload: v.strictObject({ changes: controlChanges }),
  label: () => 'edit document control',
  apply: (document, { changes }) =>
    ok(withFields(document, { control: patch(document.control, changes) })),
});
