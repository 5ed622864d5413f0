import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { decisionChanges } from '../payload/entities.ts';
import { refuseDecisionFields } from './newDecision.ts';

/** Mends what stands around a decision; its text and day stay as they were decided. */
export const editDecision = defineCommand({
  id: 'decision.edit',
  payload: v.strictObject({ decisionId: id, changes: decisionChanges }),
  label: () => 'edit decision',
  apply: (document, { decisionId, changes }) =>
    refuseDecisionFields(document, changes) ??
    editRecord(document, 'decision', decisionId, (decision) => patch(decision, changes)),
});
