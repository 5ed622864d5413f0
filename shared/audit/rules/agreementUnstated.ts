import { capitalised } from '../../lib/sentence.ts';
import { recordById } from '../../model/recordById.ts';
import { theLeader } from '../names.ts';
import { quoted } from '../quoted.ts';
import { notYetSaid } from '../notYetSaid.ts';
import type { Rule } from '../rule.ts';

export const agreementUnstated: Rule = {
  id: 'agreement-unstated',
  step: 1,
  severity: 'open',
  about: ['outcome', 'leader'],
  title: 'Agreement not said',
  reason:
    'Silence is read as agreement by some and as doubt by others. Each leader says it, from 0 to 5.',
  source: 'The method, step 1; the scale is fist to five, as facilitators of consensus use it.',
  *find({ model: { document } }) {
    for (const { id, agreements } of document.outcomes) {
      const said = new Set(agreements.map(({ leaderId }) => leaderId));
      for (const leader of document.leaders) if (!said.has(leader.id)) yield [id, leader.id];
    }
  },
  say({ model }, [outcomeId = '', leaderId = '']) {
    const statement = recordById(model.document, 'outcomes', outcomeId)?.statement ?? '';
    const leader = capitalised(theLeader(model, leaderId));
    return `${leader} has not said yet how far they stand behind ${quoted(statement)}.`;
  },
  sayAll: notYetSaid('said yet how far they stand behind every shared outcome', 1),
};
