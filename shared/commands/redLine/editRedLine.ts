import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { refuseUnknownAreas } from '../edit/refusals.ts';
import { redLineChanges } from '../payload/entities.ts';

/** What is said about a red line; `areaId` moves it to another area, or makes it general. */
export const editRedLine = defineCommand({
  id: 'redLine.edit',
  payload: v.strictObject({ redLineId: id, changes: redLineChanges }),
  label: () => 'edit red line',
  apply: (document, { redLineId, changes }) =>
    refuseUnknownAreas(document, changes.areaId ? [changes.areaId] : []) ??
    editRecord(document, 'red-line', redLineId, (redLine) => patch(redLine, changes)),
});
