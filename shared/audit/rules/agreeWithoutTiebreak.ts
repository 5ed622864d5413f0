import { findLanes } from '../lane/findLanes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import { tieBreakerFixes } from '../lane/tieBreakerFixes.ts';
import type { Rule } from '../rule.ts';

/** Somebody must agree, and nobody can end a disagreement. */
export const agreeWithoutTiebreak: Rule = {
  id: 'agree-without-tiebreak',
  step: 5,
  severity: 'warning',
  about: ['area'],
  title: 'Agreement without an end',
  reason:
    'Where somebody must agree, the owner no longer decides alone. Say who ends it when they do not.',
  source:
    'The lane contract; RAPID lets a disagreement with whoever must agree go up (Rogers and Blenko, “Who Has the D?”, Harvard Business Review, 2006).',
  find: findLanes('agree-without-tiebreak'),
  say({ model }, [areaId]) {
    const { name, owners, agreeing, the } = peopleOf(model, areaId);
    return owners.length > 0
      ? `If ${the([...owners, ...agreeing])} cannot agree on ${name}, nobody can end it.`
      : `If ${the(agreeing)} ${agreeing.length === 1 ? 'does' : 'do'} not agree on ${name}, nobody can end it.`;
  },
  fixes(context, [id]) {
    const { areaId, agreeing, the } = peopleOf(context.model, id);
    const whom = agreeing.length === 1 ? the(agreeing) : 'them';
    return [
      ...tieBreakerFixes(context, areaId),
      laneFix(context, `Consult ${whom}; agreement is not needed`, {
        areaId,
        consulted: new Set(agreeing.map((one) => one.id)),
      }),
    ];
  },
};
