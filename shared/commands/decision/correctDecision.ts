import * as v from 'valibot';
import { date, id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord, find } from '../edit/records.ts';
import { refuse } from '../edit/refusals.ts';
import { decisionChanges } from '../payload/entities.ts';
import { statement } from '../payload/fields.ts';
import { refuseDecisionFields } from './newDecision.ts';

/**
 * Writes a decision as it was meant: a slip of the pen in what has just been recorded. What has ended is
 * history; what has stood for a while is superseded instead, which the window sees to.
 */
export const correctDecision = defineCommand({
  id: 'decision.correct',
  payload: v.strictObject({ decisionId: id, on: date, text: statement, fields: decisionChanges }),
  label: () => 'correct decision',
  apply(document, { decisionId, on, text, fields }) {
    const status = find(document, 'decision', decisionId)?.status ?? 'active';
    if (status !== 'active') {
      return refuse('decision-closed', `That decision is already ${status}.`);
    }
    return (
      refuseDecisionFields(document, fields) ??
      editRecord(document, 'decision', decisionId, (decision) =>
        patch(decision, { ...fields, on, text }),
      )
    );
  },
});
