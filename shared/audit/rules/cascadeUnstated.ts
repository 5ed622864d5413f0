import type { Id } from '../../document/fields.ts';
import { capitalised } from '../../lib/sentence.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { areaName, theLeader } from '../names.ts';
import { notYetSaid } from '../notYetSaid.ts';
import type { Rule } from '../rule.ts';

export const cascadeUnstated: Rule = {
  id: 'cascade-unstated',
  step: 2,
  severity: 'open',
  about: ['leader'],
  title: 'What else falls is not said',
  reason:
    'The others can only prepare for what they know falls with an area. That nothing does is an answer too.',
  source: 'The method, step 2: risk tolerance.',
  *find({ model }) {
    for (const { id, noCascades } of model.document.leaders) {
      if (noCascades) continue;
      let owns = false;
      let leadsOn = false;
      for (const { role, areaId } of model.assignmentsOfLeader(id)) {
        if (role !== 'owner') continue;
        owns = true;
        leadsOn ||= model.cascadesFrom(areaId).length > 0;
      }
      if (owns && !leadsOn) yield [id];
    }
  },
  say({ model }, [leaderId = '']) {
    const owned = ownedAreas(model, leaderId);
    const [first = ''] = owned;
    const [what, then] =
      owned.length === 1
        ? [areaName(model, first), 'if it falls']
        : [`${owned.length} areas`, 'if one of them falls'];
    const leader = capitalised(theLeader(model, leaderId));
    return `${leader} owns ${what} and has not said yet what else falls ${then}.`;
  },
  sayAll: notYetSaid('said yet what else falls if an area of theirs does'),
  fixes: (_, [leaderId = '']) => [
    {
      label: 'Say that nothing else falls',
      raises: [],
      commands: () => [{ id: 'leader.edit', payload: { leaderId, changes: { noCascades: true } } }],
    },
  ],
};

function ownedAreas(model: MapModel, leaderId: Id): readonly Id[] {
  return model
    .assignmentsOfLeader(leaderId)
    .filter(({ role }) => role === 'owner')
    .map(({ areaId }) => areaId);
}
