import { isBlank } from '../../lib/isBlank.ts';
import { capitalised } from '../../lib/sentence.ts';
import { latestSignOffs } from '../../model/latestSignOffs.ts';
import { LEAST_AGREEMENT } from '../../model/leastAgreement.ts';
import { theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

export const signOffWithheld: Rule = {
  id: 'sign-off-withheld',
  step: 6,
  severity: 'error',
  about: ['leader'],
  title: 'Signature withheld',
  reason:
    'A map that one of the team does not stand behind will not hold in the first hard case. What holds them back comes first.',
  source: 'The method, step 6; the scale is fist to five, as facilitators of consensus use it.',
  *find({ model: { document } }) {
    const signed = latestSignOffs(document);
    for (const { id } of document.leaders) {
      if ((signed.get(id)?.level ?? LEAST_AGREEMENT) < LEAST_AGREEMENT) yield [id];
    }
  },
  say({ model }, [leaderId = '']) {
    const signOff = latestSignOffs(model.document).get(leaderId);
    const stands =
      signOff?.level === 0
        ? 'cannot support this map'
        : `is at ${signOff?.level ?? 0} of 5 on this map`;
    const why = isBlank(signOff?.reservation ?? '')
      ? ', and what holds them back is not said'
      : ' and has said what holds them back';
    return `${capitalised(theLeader(model, leaderId))} ${stands}${why}.`;
  },
};
