import { capitalised } from '../../lib/sentence.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { dayWords } from '../../lib/dayWords.ts';
import { findLanes } from '../lane/findLanes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import { theLeader, theLeaders } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Who owns the area is contested and parked. */
export const disputed: Rule = {
  id: 'disputed',
  step: 5,
  severity: 'warning',
  about: ['area'],
  title: 'Disputed',
  reason:
    'A dispute that is parked with a name and a day is progress. One that is forgotten is decided twice.',
  source: 'The method, step 5: disputes are parked with who settles them and until when.',
  find: findLanes('disputed'),
  say({ model }, [areaId]) {
    const { name, area } = peopleOf(model, areaId);
    const claimants = area.dispute?.claimantIds ?? [];
    const settledBy = area.dispute?.settledBy ?? '';
    const until = area.dispute?.until ?? null;
    const who =
      claimants.length > 1
        ? `${capitalised(theLeaders(model, claimants))} ${claimants.length === 2 ? 'both' : 'all'} claim ${name}.`
        : claimants.length === 1
          ? `${capitalised(theLeaders(model, claimants))} claims ${name}.`
          : `Who owns ${name} is disputed.`;
    const by = until === null ? '' : ` by ${dayWords(until)}`;
    if (isBlank(settledBy)) {
      return by === ''
        ? `${who} Who settles it, and until when?`
        : `${who} It is to be settled${by}.`;
    }
    // Whoever settles it is free text: often one of the leaders, sometimes a board.
    const settler = model.document.leaders.find(({ title }) => title.trim() === settledBy.trim());
    return settler
      ? `${who} ${capitalised(theLeader(model, settler.id))} settles it${by}.`
      : `${who} To be settled${by}: ${settledBy.trim()}.`;
  },
  fixes: (context, [id]) => [
    laneFix(context, 'It is settled as drawn', {
      areaId: peopleOf(context.model, id).areaId,
      isSettled: true,
    }),
  ],
};
