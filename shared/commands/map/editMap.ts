import * as v from 'valibot';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { describeEdit } from '../edit/describeEdit.ts';
import { patch } from '../edit/lists.ts';
import { mapChanges } from '../payload/entities.ts';

const FIELDS = {
  title: 'title of the map',
  purpose: 'purpose of the map',
  classification: 'classification',
  appetite: 'approved risk appetite',
  effectiveOn: 'effective date',
  reviewOn: 'review date',
} as const;

/** Title, purpose, classification, approved appetite, effective and review date. */
export const editMap = defineCommand({
  id: 'map.edit',
  payload: v.strictObject({ changes: mapChanges }),
  label: (_, { changes }) => describeEdit(changes, FIELDS, 'map properties'),
  apply: (document, { changes }) => ok(patch(document, changes)),
});
