import { capitalised, counted } from '../../lib/sentence.ts';
import { findLanes } from '../lane/findLanes.ts';
import { rolesTo } from '../lane/informFixes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import type { Rule } from '../rule.ts';

/** More than two are counted, not named. */
const MOST_NAMED = 2;

/** Declared to be decided alone, and drawn with others. */
export const sovereignWithCoordinators: Rule = {
  id: 'sovereign-with-coordinators',
  step: 5,
  severity: 'warning',
  about: ['area'],
  title: 'Alone, with others',
  reason:
    'What is declared and what is drawn say different things, and each reader believes the one that suits them.',
  source: 'The lane contract: a sovereign area has no coordinators.',
  find: findLanes('sovereign-with-coordinators'),
  say({ model }, [areaId]) {
    const { name, owners, coordinators, the } = peopleOf(model, areaId);
    const others =
      coordinators.length > MOST_NAMED ? counted(coordinators.length, 'leader') : the(coordinators);
    const alone =
      owners.length === 0
        ? `${capitalised(name)} is to be decided by one leader alone`
        : `${capitalised(the(owners))} ${owners.length === 1 ? 'decides' : 'decide'} ${name} alone`;
    return `${alone}, yet ${others} must be coordinated with. Is it coordinated?`;
  },
  fixes(context, [id]) {
    const { areaId, coordinators, the } = peopleOf(context.model, id);
    const them = coordinators.length === 1 ? the(coordinators) : 'them';
    return [
      laneFix(context, 'Make it coordinated', { areaId, mode: 'coordinated' }),
      laneFix(context, `Make ${them} informed`, {
        areaId,
        roles: rolesTo(coordinators, 'informed'),
      }),
    ];
  },
};
