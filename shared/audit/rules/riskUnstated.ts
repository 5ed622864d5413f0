import { capitalised } from '../../lib/sentence.ts';
import { theLeader } from '../names.ts';
import { notYetSaid } from '../notYetSaid.ts';
import type { Rule } from '../rule.ts';

export const riskUnstated: Rule = {
  id: 'risk-unstated',
  step: 2,
  severity: 'open',
  about: ['leader'],
  title: 'No risk stated',
  reason:
    'While nobody knows what is at risk for a leader, their caution looks like obstruction and their urgency like recklessness.',
  source: 'The method, step 2: risk tolerance.',
  *find({ model }) {
    for (const { id } of model.document.leaders) {
      if (model.risksOfLeader(id).length === 0) yield [id];
    }
  },
  say: ({ model }, [leaderId = '']) =>
    `${capitalised(theLeader(model, leaderId))} has not said yet what is at risk for them.`,
  sayAll: notYetSaid('said yet what is at risk for them'),
};
