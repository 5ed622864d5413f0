import * as v from 'valibot';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { mapChanges } from '../payload/entities.ts';

/** Title, purpose, classification, approved appetite, effective and review date. */
export const editMap = defineCommand({
  id: 'map.edit',
  payload: v.strictObject({ changes: mapChanges }),
  label: () => 'edit map properties',
  apply: (document, { changes }) => ok(patch(document, changes)),
});
