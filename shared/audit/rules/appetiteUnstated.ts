import { capitalised } from '../../lib/sentence.ts';
import { theLeader } from '../names.ts';
import { notYetSaid } from '../notYetSaid.ts';
import type { Rule } from '../rule.ts';

export const appetiteUnstated: Rule = {
  id: 'appetite-unstated',
  step: 2,
  severity: 'open',
  about: ['leader'],
  title: 'Risk appetite not said',
  reason:
    'Unspoken appetite makes the cautious look obstructive and the eager look reckless. There is no right number, only one that the others know.',
  source:
    'The method, step 2; the five levels are those of the UK Orange Book and its Risk Appetite Guidance Note.',
  *find({ model: { document } }) {
    for (const { id, appetite } of document.leaders) if (appetite === null) yield [id];
  },
  say: ({ model }, [leaderId = '']) =>
    `${capitalised(theLeader(model, leaderId))} has not said yet how much risk they are ready to take.`,
  sayAll: notYetSaid('said yet how much risk they are ready to take'),
};
