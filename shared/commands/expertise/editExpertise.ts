import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { refuseRepeats, refuseUnknownAreas } from '../edit/refusals.ts';
import { expertiseChanges } from '../payload/entities.ts';

export const editExpertise = defineCommand({
  id: 'expertise.edit',
  payload: v.strictObject({ expertiseId: id, changes: expertiseChanges }),
  label: () => 'edit expertise',
  apply: (document, { expertiseId, changes }) =>
    refuseUnknownAreas(document, changes.areaIds ?? []) ??
    refuseRepeats(changes.areaIds ?? []) ??
    editRecord(document, 'expertise', expertiseId, (expertise) => patch(expertise, changes)),
});
