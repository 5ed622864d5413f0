import { findLanes } from '../lane/findLanes.ts';
import { peopleOf } from '../lane/laneWords.ts';
import { tieBreakerFixes } from '../lane/tieBreakerFixes.ts';
import type { Rule } from '../rule.ts';

/** Shared, and nobody can end a disagreement. */
export const sharedWithoutTiebreak: Rule = {
  id: 'shared-without-tiebreak',
  step: 5,
  severity: 'error',
  about: ['area'],
  title: 'Nobody ends a tie',
  reason:
    'Whoever ends a tie is agreed before there is one. Afterwards every name is a side, and the decision waits.',
  source:
    'The lane contract; escalation agreed beforehand: Weiss and Hughes, “Want Collaboration? Accept, and Actively Manage, Conflict”, Harvard Business Review, 2005.',
  find: findLanes('shared-without-tiebreak'),
  say({ model }, [areaId]) {
    const { name, owners, the } = peopleOf(model, areaId);
    return owners.length > 1
      ? `If ${the(owners)} cannot agree on ${name}, nobody can end it.`
      : `If those who share ${name} cannot agree, nobody can end it.`;
  },
  fixes: (context, [id]) => tieBreakerFixes(context, peopleOf(context.model, id).areaId),
};
