import { findLanes } from '../lane/findLanes.ts';
import { informFixes } from '../lane/informFixes.ts';
import { countedAtStart, peopleOf } from '../lane/laneWords.ts';
import type { Rule } from '../rule.ts';

/** More people take part in the decision than can decide well together. */
export const decidingGroupTooLarge: Rule = {
  id: 'deciding-group-too-large',
  step: 5,
  severity: 'warning',
  about: ['area'],
  title: 'Large deciding group',
  reason: 'Each person above seven costs about a tenth of a group’s effectiveness.',
  source: 'Rule of Seven: Blenko, Mankins and Rogers, “Decide & Deliver”, 2010.',
  thresholds: ['decidingGroup'],
  find: findLanes('deciding-group-too-large'),
  say({ model }, [areaId]) {
    const { name, owners, coordinators } = peopleOf(model, areaId);
    const count = owners.length + coordinators.length;
    const verb = count === 1 ? 'decides' : 'decide';
    return `${countedAtStart(count, 'person', 'people')} ${verb} ${name}. Who could be informed instead?`;
  },
  fixes(context, [id]) {
    const { areaId, owners, coordinators } = peopleOf(context.model, id);
    const most = Math.floor(context.threshold('decidingGroup'));
    return informFixes(context, areaId, owners.length + coordinators.length - most);
  },
};
