import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { addRecord } from '../edit/records.ts';
import { closeDecision } from './closeDecision.ts';
import { newDecision, refuseDecisionFields, toDecision } from './newDecision.ts';

/** A later decision takes the place of an earlier one, which stays in the log. */
export const supersedeDecision = defineCommand({
  id: 'decision.supersede',
  payload: v.strictObject({ decisionId: id, successor: newDecision }),
  label: () => 'supersede decision',
  apply(document, { decisionId, successor }) {
    const trouble = refuseDecisionFields(document, successor.fields);
    if (trouble) return trouble;
    const closed = closeDecision(document, decisionId, 'superseded');
    return closed.ok ? addRecord(closed.value, 'decision', toDecision(successor)) : closed;
  },
});
