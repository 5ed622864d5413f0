import type { LaneMode } from '../../document/area.ts';
import { findLanes } from '../lane/findLanes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import type { Rule } from '../rule.ts';

/** How an area is decided is not settled. */
export const unsettledLane: Rule = {
  id: 'unsettled-lane',
  step: 5,
  severity: 'open',
  about: ['area'],
  title: 'Not settled',
  reason: 'Until a team has said how it decides, the decision is taken by whoever moves first.',
  source: 'The method, step 5: every area has a lane.',
  find: findLanes('unsettled-lane'),
  say: ({ model }, [areaId]) => `How to decide ${peopleOf(model, areaId).name} is not settled.`,
  sayAll: ({ model }, all) =>
    `How to decide is not settled for ${all.length} of ${model.document.areas.length} areas.`,
  fixes(context, [id]) {
    const { areaId, owners, coordinators } = peopleOf(context.model, id);
    const make = (mode: LaneMode) => [laneFix(context, `Make it ${mode}`, { areaId, mode })];
    if (owners.length === 0) return [];
    if (owners.length > 1) return make('shared');
    return make(coordinators.length > 0 ? 'coordinated' : 'sovereign');
  },
};
