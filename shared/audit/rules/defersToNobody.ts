import { capitalised, counted } from '../../lib/sentence.ts';
import { acknowledgedBy } from '../../model/acknowledgedBy.ts';
import { theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

export const defersToNobody: Rule = {
  id: 'defers-to-nobody',
  step: 4,
  severity: 'warning',
  about: ['leader'],
  title: 'Defers to nobody',
  reason:
    'A leader who grants weight to no expertise but their own has not accepted yet that others know more in their fields.',
  source: 'The method, step 4: expertise carries weight.',
  *find({ model }) {
    const { leaders, expertise } = model.document;
    const deferring = new Set(expertise.flatMap(acknowledgedBy));
    for (const { id } of leaders) {
      const ofOthers = expertise.length - model.expertiseOfLeader(id).length;
      if (ofOthers > 0 && !deferring.has(id)) yield [id];
    }
  },
  say({ model }, [leaderId = '']) {
    const all = model.document.expertise.length;
    const ofOthers = all - model.expertiseOfLeader(leaderId).length;
    const leader = theLeader(model, leaderId);
    if (ofOthers === 1) {
      return `${capitalised(leader)} does not acknowledge the one field in which a peer states expertise.`;
    }
    const fields = counted(ofOthers, 'field');
    return `${capitalised(leader)} acknowledges none of the ${fields} in which peers state expertise.`;
  },
};
