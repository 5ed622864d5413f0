import { findLanes } from '../lane/findLanes.ts';
import { informFixes } from '../lane/informFixes.ts';
import { countedAtStart, peopleOf } from '../lane/laneWords.ts';
import type { Rule } from '../rule.ts';

/** So many must be coordinated with that the decision waits for calendars. */
export const tooManyCoordinators: Rule = {
  id: 'too-many-coordinators',
  step: 5,
  severity: 'warning',
  about: ['area'],
  title: 'Many coordinators',
  reason:
    'Over-collaboration damages as much as under-collaboration: each further person delays, and few of them change the decision.',
  source:
    'The method, step 5; Cross, Rebele and Grant, “Collaborative Overload”, Harvard Business Review, 2016.',
  thresholds: ['coordinators'],
  find: findLanes('too-many-coordinators'),
  say({ model }, [areaId]) {
    const { name, coordinators } = peopleOf(model, areaId);
    return `${countedAtStart(coordinators.length, 'leader')} must be coordinated with on ${name}. Who could be informed instead?`;
  },
  fixes(context, [id]) {
    const { areaId, coordinators } = peopleOf(context.model, id);
    const most = Math.ceil(context.threshold('coordinators')) - 1;
    return informFixes(context, areaId, coordinators.length - most);
  },
};
