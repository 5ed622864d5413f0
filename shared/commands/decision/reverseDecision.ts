import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { closeDecision } from './closeDecision.ts';

/** The team took a decision back. It stays in the log. */
export const reverseDecision = defineCommand({
  id: 'decision.reverse',
  payload: v.strictObject({ decisionId: id }),
  label: () => 'reverse decision',
  apply: (document, { decisionId }) => closeDecision(document, decisionId, 'reversed'),
});
