import { capitalised } from '../../lib/sentence.ts';
import { findLanes } from '../lane/findLanes.ts';
import { oneOwnerFixes } from '../lane/oneOwnerFixes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import type { Rule } from '../rule.ts';

/** Two or more are each to decide alone. */
export const sovereignManyOwners: Rule = {
  id: 'sovereign-many-owners',
  step: 5,
  severity: 'error',
  about: ['area'],
  title: 'Several decide alone',
  reason: 'Two people who each decide alone give two answers, and the organisation picks one.',
  source: 'The lane contract: a sovereign area has exactly one owner.',
  find: findLanes('sovereign-many-owners'),
  say({ model }, [areaId]) {
    const { name, owners, the } = peopleOf(model, areaId);
    const each = owners.length === 2 ? 'each' : 'all';
    return `${capitalised(the(owners))} ${each} decide ${name} alone. Is it shared?`;
  },
  fixes: (context, [id]) => {
    const { areaId } = peopleOf(context.model, id);
    return [
      laneFix(context, 'Make it shared', { areaId, mode: 'shared' }),
      ...oneOwnerFixes(context, areaId, 'informed'),
    ];
  },
};
