import { capitalised } from '../../lib/sentence.ts';
import { leaderLoad, meanOwnership } from '../../model/leaderLoad.ts';
import { leadersWith } from '../lane/leadersWith.ts';
import { ownsTooMuch as isTooMuch } from '../lane/loadChecks.ts';
import { theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

/** One leader owns far more than a fair part of the areas. */
export const ownsTooMuch: Rule = {
  id: 'owns-too-much',
  step: 5,
  severity: 'warning',
  about: ['leader'],
  title: 'Owns too much',
  reason:
    'What one leader owns, one absence stops. The others learn to wait, and the owner to decide in passing.',
  source: 'The method, step 5: lanes are held by a team, not by its busiest member.',
  thresholds: ['ownership', 'ownershipRatio'],
  find(context) {
    const mean = meanOwnership(context.model);
    return leadersWith(context, ({ owns }) => isTooMuch(context, owns, mean));
  },
  say({ model }, [leaderId = '']) {
    const who = capitalised(theLeader(model, leaderId));
    const mean = Number(meanOwnership(model).toFixed(1));
    const { owns } = leaderLoad(model, leaderId);
    return `${who} owns ${owns} of ${model.document.areas.length} areas; the mean is ${mean}. What could somebody else own?`;
  },
};
