import type { LaneMode } from '../../document/area.ts';
import { findLanes } from '../lane/findLanes.ts';
import { rolesTo } from '../lane/informFixes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import type { Rule } from '../rule.ts';

/** More names than this are a list to choose from, not a fix. */
const MOST_OFFERED = 3;

/** Shared, and owned by one alone. */
export const sharedSingleOwner: Rule = {
  id: 'shared-single-owner',
  step: 5,
  severity: 'error',
  about: ['area'],
  title: 'Shared by one',
  reason:
    'One owner of something shared carries it alone, while the others believe that they help.',
  source: 'The lane contract: a shared area has two owners or more.',
  find: findLanes('shared-single-owner'),
  say({ model }, [areaId]) {
    const { name, owners, the } = peopleOf(model, areaId);
    return `Only ${the(owners)} owns ${name}. Who shares it?`;
  },
  fixes(context, [id]) {
    const { areaId, coordinators, informed, the } = peopleOf(context.model, id);
    const mode: LaneMode = coordinators.length > 0 ? 'coordinated' : 'sovereign';
    const partners = [...coordinators, ...informed].slice(0, MOST_OFFERED);
    return [
      laneFix(context, `Make it ${mode}`, { areaId, mode }),
      ...partners.map((one) =>
        laneFix(context, `Share it with ${the([one])}`, { areaId, roles: rolesTo([one], 'owner') }),
      ),
    ];
  },
};
