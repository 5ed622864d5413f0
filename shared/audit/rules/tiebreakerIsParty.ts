import { capitalised } from '../../lib/sentence.ts';
import { findLanes } from '../lane/findLanes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import { tieBreakerFixes } from '../lane/tieBreakerFixes.ts';
import { theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Whoever ends a tie is one of those who disagree. */
export const tiebreakerIsParty: Rule = {
  id: 'tiebreaker-is-party',
  step: 5,
  severity: 'warning',
  about: ['area'],
  title: 'Tie-breaker is party',
  reason:
    'A tie that one side may break is no tie: the area is that side’s, and the others learn it in the dispute.',
  source: 'Nobody is judge in their own cause (nemo iudex in causa sua).',
  find: findLanes('tiebreaker-is-party'),
  say({ model }, [areaId]) {
    const { name, area, owners } = peopleOf(model, areaId);
    const who = capitalised(theLeader(model, area.tieBreakerId ?? ''));
    const isOwner = owners.some(({ leaderId }) => leaderId === area.tieBreakerId);
    const part = isOwner ? (owners.length > 1 ? 'is one of its owners' : 'owns it') : 'must agree';
    return `${who} breaks ties on ${name} and ${part}. Who stands outside?`;
  },
  fixes(context, [id]) {
    const { areaId, area, agreeing, the } = peopleOf(context.model, id);
    const asAgreeing = agreeing.filter(({ leaderId }) => leaderId === area.tieBreakerId);
    return [
      ...tieBreakerFixes(context, areaId),
      ...asAgreeing.map((one) =>
        laneFix(context, `Consult ${the([one])}; agreement is not needed`, {
          areaId,
          consulted: new Set([one.id]),
        }),
      ),
      laneFix(context, 'Leave the tie-breaker open', { areaId, tieBreakerId: null }),
    ];
  },
};
