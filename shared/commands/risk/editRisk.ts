import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { refuseUnknownAreas } from '../edit/refusals.ts';
import { riskChanges } from '../payload/entities.ts';

/** What is said about a risk; `areaId` moves it to another area. */
export const editRisk = defineCommand({
  id: 'risk.edit',
  payload: v.strictObject({ riskId: id, changes: riskChanges }),
  label: () => 'edit risk',
  apply: (document, { riskId, changes }) =>
    refuseUnknownAreas(document, changes.areaId ? [changes.areaId] : []) ??
    editRecord(document, 'risk', riskId, (risk) => patch(risk, changes)),
});
