import { findLanes } from '../lane/findLanes.ts';
import { rolesTo } from '../lane/informFixes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { countedAtStart, peopleOf } from '../lane/laneWords.ts';
import type { Rule } from '../rule.ts';

/** Shared by so many that it is nobody's. */
export const tooManyCoOwners: Rule = {
  id: 'too-many-co-owners',
  step: 5,
  severity: 'warning',
  about: ['area'],
  title: 'Many co-owners',
  reason:
    'The more owners, the less each of them feels it is theirs, and the more meetings one decision takes.',
  source:
    'Diffusion of responsibility: Latané and Darley, “The Unresponsive Bystander”, 1970; the method, step 5.',
  thresholds: ['coOwners'],
  find: findLanes('too-many-co-owners'),
  say({ model }, [areaId]) {
    const { name, owners } = peopleOf(model, areaId);
    const verb = owners.length === 1 ? 'owns' : 'own';
    return `${countedAtStart(owners.length, 'leader')} ${verb} ${name} together. Who could coordinate instead?`;
  },
  fixes(context, [id]) {
    const { areaId, owners, the } = peopleOf(context.model, id);
    // Several have to step back: who does is not ours to propose.
    if (owners.length - 1 >= context.threshold('coOwners')) return [];
    return owners.map((one) =>
      laneFix(context, `Let ${the([one])} coordinate`, {
        areaId,
        roles: rolesTo([one], 'coordinator'),
      }),
    );
  },
};
