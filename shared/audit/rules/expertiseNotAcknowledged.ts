import { acknowledgedBy } from '../../model/acknowledgedBy.ts';
import { recordById } from '../../model/recordById.ts';
import { theLeader } from '../names.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const expertiseNotAcknowledged: Rule = {
  id: 'expertise-not-acknowledged',
  step: 4,
  severity: 'warning',
  about: ['expertise'],
  title: 'Expertise that nobody acknowledges',
  reason:
    'Expertise carries weight only with peers who grant it. Stated and left standing, it is a claim that comes back in the next argument.',
  source: 'The method, step 4: expertise carries weight.',
  *find({ model: { document } }) {
    for (const expertise of document.expertise) {
      if (acknowledgedBy(expertise).length === 0) yield [expertise.id];
    }
  },
  say({ model }, [expertiseId = '']) {
    const expertise = recordById(model.document, 'expertise', expertiseId);
    const leader = theLeader(model, expertise?.leaderId ?? '');
    return `Nobody acknowledges yet that ${leader} knows more about ${quoted(expertise?.domain ?? '')}.`;
  },
};
