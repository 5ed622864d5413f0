import { capitalised } from '../../lib/sentence.ts';
import { theLeader } from '../names.ts';
import { notYetSaid } from '../notYetSaid.ts';
import type { Rule } from '../rule.ts';

export const redLinesUnstated: Rule = {
  id: 'red-lines-unstated',
  step: 3,
  severity: 'open',
  about: ['leader'],
  title: 'Red lines not said',
  reason:
    'A red line that is named early is duty; one that appears when it is reached looks like defiance. That there are none is an answer too.',
  source: 'The method, step 3: legitimate disagreement.',
  *find({ model }) {
    for (const { id, noRedLines } of model.document.leaders) {
      if (!noRedLines && model.redLinesOfLeader(id).length === 0) yield [id];
    }
  },
  say: ({ model }, [leaderId = '']) =>
    `${capitalised(theLeader(model, leaderId))} has not said yet what they cannot give up.`,
  sayAll: notYetSaid('said yet what they cannot give up'),
  fixes: (_, [leaderId = '']) => [
    {
      label: 'Say that there are none',
      raises: [],
      commands: () => [{ id: 'leader.edit', payload: { leaderId, changes: { noRedLines: true } } }],
    },
  ],
};
