import { capitalised } from '../../lib/sentence.ts';
import { findLanes } from '../lane/findLanes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import type { Rule } from '../rule.ts';

/** More names than this are a list to choose from, not a fix. */
const MOST_OFFERED = 3;

/** It is said how the area is decided, and not by whom. */
export const noOwner: Rule = {
  id: 'no-owner',
  step: 5,
  severity: 'error',
  about: ['area'],
  title: 'No owner',
  reason:
    'A decision without an owner is nobody’s: it waits, or it is taken by whoever cannot wait.',
  source:
    'RACI and RAPID agree on one thing: somebody is accountable (Rogers and Blenko, “Who Has the D?”, Harvard Business Review, 2006).',
  find: findLanes('no-owner'),
  say({ model }, [areaId]) {
    const { name, area, coordinators, the } = peopleOf(model, areaId);
    const [first] = coordinators;
    if (first === undefined) return `Nobody owns ${name}. Whose is it?`;
    const all = coordinators.length <= MOST_OFFERED ? the(coordinators) : 'several leaders';
    const verb = coordinators.length === 1 ? 'coordinates' : 'coordinate';
    return area.mode === 'shared'
      ? `Nobody owns ${name}, which is to be shared. Who are its owners?`
      : `${capitalised(all)} ${verb} on ${name}, and nobody owns it. Whose is it?`;
  },
  fixes(context, [id]) {
    const { areaId, coordinators, informed, the } = peopleOf(context.model, id);
    const offered = [...coordinators, ...informed].slice(0, MOST_OFFERED);
    return [
      ...offered.map((one) =>
        laneFix(context, `Make ${the([one])} the owner`, {
          areaId,
          roles: new Map([[one.id, 'owner']]),
        }),
      ),
      laneFix(context, 'Say that it is not settled', { areaId, mode: 'undecided' }),
    ];
  },
};
