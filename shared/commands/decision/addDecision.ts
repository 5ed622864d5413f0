import { defineCommand } from '../command.ts';
import { addRecord } from '../edit/records.ts';
import { newDecision, refuseDecisionFields, toDecision } from './newDecision.ts';

/** Writes a decision into the log. */
export const addDecision = defineCommand({
  id: 'decision.add',
  payload: newDecision,
  label: () => 'record decision',
  apply: (document, decision) =>
    refuseDecisionFields(document, decision.fields) ??
    addRecord(document, 'decision', toDecision(decision)),
});
