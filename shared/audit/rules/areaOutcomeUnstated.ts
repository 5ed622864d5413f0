import { findLanes } from '../lane/findLanes.ts';
import { peopleOf } from '../lane/laneWords.ts';
import type { Rule } from '../rule.ts';

/** What is owned outright, or owned together, is not said. */
export const areaOutcomeUnstated: Rule = {
  id: 'area-outcome-unstated',
  step: 5,
  severity: 'warning',
  about: ['area'],
  title: 'Outcome not said',
  reason:
    'Whoever decides alone answers for an outcome. Whoever shares needs one sentence that all of them mean.',
  source: 'The lane contract: the outcome owned outright, or one agreed outcome sentence.',
  find: findLanes('area-outcome-unstated'),
  say({ model }, [areaId]) {
    const { name, area, owners, the } = peopleOf(model, areaId);
    const verb = owners.length === 1 ? 'owns' : 'own';
    if (area.mode === 'shared') {
      return owners.length > 1
        ? `The one outcome that ${the(owners)} share in ${name} is not said yet.`
        : `The one outcome that is shared in ${name} is not said yet.`;
    }
    return owners.length > 0
      ? `The outcome that ${the(owners)} ${verb} outright in ${name} is not said yet.`
      : `The outcome that is owned outright in ${name} is not said yet.`;
  },
};
