import { capitalised } from '../../lib/sentence.ts';
import { theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

export const tooManyRedLines: Rule = {
  id: 'too-many-red-lines',
  step: 3,
  severity: 'info',
  about: ['leader'],
  title: 'Many red lines',
  reason:
    'A red line is what cannot be given up without breaking a duty or one’s conscience. Many of them read as preferences, and the true ones are lost among them.',
  source: 'The method, step 3: legitimate disagreement.',
  thresholds: ['redLinesPerLeader'],
  *find({ model, threshold }) {
    const most = threshold('redLinesPerLeader');
    for (const { id } of model.document.leaders) {
      if (model.redLinesOfLeader(id).length > most) yield [id];
    }
  },
  say({ model }, [leaderId = '']) {
    const count = model.redLinesOfLeader(leaderId).length;
    const leader = capitalised(theLeader(model, leaderId));
    const question =
      count === 1 ? 'Is it really one?' : 'Which of them are really beyond giving up?';
    return `${leader} holds ${count === 1 ? 'a red line' : `${count} red lines`}. ${question}`;
  },
};
