import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { refuseRepeats, refuseUnknownAreas } from '../edit/refusals.ts';
import { outcomeChanges } from '../payload/entities.ts';

export const editOutcome = defineCommand({
  id: 'outcome.edit',
  payload: v.strictObject({ outcomeId: id, changes: outcomeChanges }),
  label: () => 'edit shared outcome',
  apply: (document, { outcomeId, changes }) =>
    refuseUnknownAreas(document, changes.areaIds ?? []) ??
    refuseRepeats(changes.areaIds ?? []) ??
    editRecord(document, 'outcome', outcomeId, (outcome) => patch(outcome, changes)),
});
