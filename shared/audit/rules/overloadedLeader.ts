import { capitalised } from '../../lib/sentence.ts';
import { leaderLoad } from '../../model/leaderLoad.ts';
import { leadersWith } from '../lane/leadersWith.ts';
import { isOverloaded } from '../lane/loadChecks.ts';
import { theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

/** One leader takes part in deciding most of what there is. */
export const overloadedLeader: Rule = {
  id: 'overloaded-leader',
  step: 5,
  severity: 'warning',
  about: ['leader'],
  title: 'Overloaded',
  reason:
    'Whoever must be asked about everything becomes the pace of everything. A few people usually carry most of the collaboration.',
  source: 'Cross, Rebele and Grant, “Collaborative Overload”, Harvard Business Review, 2016.',
  thresholds: ['load'],
  find: (context) => leadersWith(context, ({ atTable }) => isOverloaded(context, atTable)),
  say({ model }, [leaderId = '']) {
    const who = capitalised(theLeader(model, leaderId));
    const { atTable } = leaderLoad(model, leaderId);
    const all = model.document.areas.length;
    return `${who} has a say in ${atTable} of ${all} areas. Where is it enough to be informed?`;
  },
};
