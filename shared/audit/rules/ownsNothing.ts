import { capitalised } from '../../lib/sentence.ts';
import { leadersWith } from '../lane/leadersWith.ts';
import { sharesOf } from '../lane/loadChecks.ts';
import { theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Everything is decided, and this leader owns none of it. */
export const ownsNothing: Rule = {
  id: 'owns-nothing',
  step: 5,
  severity: 'info',
  about: ['leader'],
  title: 'Owns nothing',
  reason:
    'It may be right for an adviser. For a peer it often means that a part of the work is not on the map.',
  source: 'The method, step 5: each leader can say which outcomes they own outright.',
  find(context) {
    const { sovereign, together, undecided } = sharesOf(context.model);
    if (undecided > 0 || sovereign + together === 0) return [];
    return leadersWith(context, ({ owns }) => owns === 0);
  },
  say: ({ model }, [leaderId = '']) =>
    `${capitalised(theLeader(model, leaderId))} owns no area. Is something of theirs not on the map?`,
};
