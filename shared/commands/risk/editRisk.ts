import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { riskChanges } from '../payload/entities.ts';

export const editRisk = defineCommand({
  id: 'risk.edit',
  payload: v.strictObject({ riskId: id, changes: riskChanges }),
  label: () => 'edit risk',
  apply: (document, { riskId, changes }) =>
    editRecord(document, 'risk', riskId, (risk) => patch(risk, changes)),
});
