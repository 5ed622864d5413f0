import { capitalised } from '../../lib/sentence.ts';
import { findLanes } from '../lane/findLanes.ts';
import { oneOwnerFixes } from '../lane/oneOwnerFixes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import type { Rule } from '../rule.ts';

/** Coordinated, and owned by more than one. */
export const coordinatedManyOwners: Rule = {
  id: 'coordinated-many-owners',
  step: 5,
  severity: 'error',
  about: ['area'],
  title: 'Coordinated by several',
  reason:
    'In a coordinated area one leader decides after hearing the others. With two, nobody knows whose word ends it.',
  source: 'The lane contract: a coordinated area has exactly one owner.',
  find: findLanes('coordinated-many-owners'),
  say({ model }, [areaId]) {
    const { name, owners, the } = peopleOf(model, areaId);
    const each = owners.length === 2 ? 'each' : 'all';
    return `${capitalised(the(owners))} ${each} own ${name}. Is it shared?`;
  },
  fixes(context, [id]) {
    const { areaId } = peopleOf(context.model, id);
    return [
      laneFix(context, 'Make it shared', { areaId, mode: 'shared' }),
      ...oneOwnerFixes(context, areaId, 'coordinator'),
    ];
  },
};
