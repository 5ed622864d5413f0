import { isBlank } from '../../lib/isBlank.ts';
import { capitalised, ordinal } from '../../lib/sentence.ts';
import { recordById } from '../../model/recordById.ts';
import { areaName, theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

export const failureUnstated: Rule = {
  id: 'failure-unstated',
  step: 2,
  severity: 'open',
  about: ['risk'],
  title: 'Failure not described',
  reason:
    'Two leaders can name the same risk and fear different things. What failing looks like is what the others need to hear.',
  source: 'The method, step 2: risk tolerance.',
  *find({ model: { document } }) {
    for (const { id, failure } of document.risks) if (isBlank(failure)) yield [id];
  },
  // The risk itself is not quoted: it may be confidential, and a finding is read aloud. Its place tells it apart.
  say({ model }, [riskId = '']) {
    const risk = recordById(model.document, 'risks', riskId);
    const [leaderId, areaId] = [risk?.leaderId ?? '', risk?.areaId ?? ''];
    const { risks } = model.edge(leaderId, areaId);
    const place = risks.findIndex(({ id }) => id === riskId) + 1;
    const which =
      risks.length > 1 ? `the ${ordinal(place)} of their ${risks.length} risks` : 'their risk';
    const leader = capitalised(theLeader(model, leaderId));
    return `${leader} has not said yet what failing looks like for ${which} in ${areaName(model, areaId)}.`;
  },
  sayAll: (_, all) => `Of ${all.length} risks it is not said yet what failing looks like.`,
};
