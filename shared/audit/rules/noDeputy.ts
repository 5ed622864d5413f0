import { isBlank } from '../../lib/isBlank.ts';
import { capitalised } from '../../lib/sentence.ts';
import { leaderLoad } from '../../model/leaderLoad.ts';
import { leadersWith } from '../lane/leadersWith.ts';
import { areaName, theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Something critical hangs on one person alone. */
export const noDeputy: Rule = {
  id: 'no-deputy',
  step: 5,
  severity: 'warning',
  about: ['leader'],
  title: 'No deputy',
  reason:
    'What is critical has to be decided on the day its owner is away, too. Named beforehand, a deputy can act at once.',
  source:
    'Lines of succession, as continuity planning asks for (FEMA, Continuity Guidance Circular).',
  find: (context) =>
    leadersWith(
      context,
      ({ ownsCritical }, leaderId) =>
        ownsCritical > 0 && isBlank(context.model.leader(leaderId)?.deputy ?? ''),
    ),
  say({ model }, [leaderId = '']) {
    const who = capitalised(theLeader(model, leaderId));
    const { ownsCritical } = leaderLoad(model, leaderId);
    const critical = model
      .assignmentsOfLeader(leaderId)
      .find(({ role, areaId }) => role === 'owner' && model.area(areaId)?.critical);
    const what =
      ownsCritical === 1
        ? `${areaName(model, critical?.areaId ?? '')}, which is critical,`
        : `${ownsCritical} critical areas`;
    return `${who} owns ${what} and has no deputy. Who decides when they are away?`;
  },
};
