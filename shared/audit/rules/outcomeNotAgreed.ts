import { isBlank } from '../../lib/isBlank.ts';
import { capitalised } from '../../lib/sentence.ts';
import { LEAST_AGREEMENT } from '../../model/leastAgreement.ts';
import { recordById } from '../../model/recordById.ts';
import { theLeader } from '../names.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const outcomeNotAgreed: Rule = {
  id: 'outcome-not-agreed',
  step: 1,
  severity: 'error',
  about: ['outcome', 'leader'],
  title: 'Outcome not agreed',
  reason:
    'What one of the team does not stand behind is not shared. At 3 somebody can live with it; below, there is something to talk about first.',
  source: 'The method, step 1; the scale is fist to five, as facilitators of consensus use it.',
  *find({ model: { document } }) {
    for (const { id, agreements } of document.outcomes) {
      for (const { leaderId, level } of agreements) {
        if (level < LEAST_AGREEMENT) yield [id, leaderId];
      }
    }
  },
  say({ model }, [outcomeId = '', leaderId = '']) {
    const outcome = recordById(model.document, 'outcomes', outcomeId);
    const said = outcome?.agreements.find((agreement) => agreement.leaderId === leaderId);
    const stands = said?.level === 0 ? 'cannot support' : `is at ${said?.level ?? 0} of 5 on`;
    // The reservation itself may be kept from a reader; that there is none may be said.
    const why = isBlank(said?.reservation ?? '')
      ? ', and what holds them back is not said'
      : ' and has said what holds them back';
    const leader = capitalised(theLeader(model, leaderId));
    return `${leader} ${stands} ${quoted(outcome?.statement ?? '')}${why}.`;
  },
};
