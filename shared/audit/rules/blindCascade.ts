import type { Id } from '../../document/fields.ts';
import { blindCascades } from '../../model/blindCascade.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { recordById } from '../../model/recordById.ts';
import { partFix } from '../fixes/partFix.ts';
import { areaName, theLeaders } from '../names.ts';
import type { Rule } from '../rule.ts';

/** More ways than this nobody compares; the matrix offers them all. */
const MOST_FIXES = 4;

export const blindCascade: Rule = {
  id: 'blind-cascade',
  step: 2,
  severity: 'error',
  about: ['cascade'],
  title: 'Cascade that nobody sees',
  reason:
    'What falls in the second area is decided in the first, and nobody has a part in both: those who are hit hear of it last.',
  source: 'The method, step 2: risk tolerance.',
  find: ({ model }) => blindCascades(model).map(({ id }) => [id]),
  say({ model }, [cascadeId = '']) {
    const { first, second } = endsOf(model, cascadeId);
    const [from, to] = [areaName(model, first.areaId), areaName(model, second.areaId)];
    const ifFails = `If ${from} fails, ${to} is hit, yet`;
    if (first.owners.length === 0 || second.owners.length === 0) {
      return `${ifFails} nobody who decides one of them has a part in the other.`;
    }
    const [they, others] = [first, second].map(({ owners }) => theLeaders(model, owners));
    const [have, haveToo] = [first, second].map(({ owners }) =>
      owners.length === 1 ? 'has' : 'have',
    );
    return `${ifFails} ${they} ${have} no part in ${to} and ${others} ${haveToo} none in ${from}.`;
  },
  fixes(context, [cascadeId = '']) {
    const { first, second } = endsOf(context.model, cascadeId);
    const informed = (leaderIds: readonly Id[], areaId: Id) =>
      leaderIds.map((leaderId) => partFix(context, { leaderId, areaId, role: 'informed' }));
    const owners = [
      ...informed(second.owners, first.areaId),
      ...informed(first.owners, second.areaId),
    ];
    // Where nobody owns either, whoever coordinates the first can carry the news.
    const fixes = owners.length > 0 ? owners : informed(first.coordinators, second.areaId);
    return fixes.slice(0, MOST_FIXES);
  },
};

function endsOf(model: MapModel, cascadeId: Id) {
  const cascade = recordById(model.document, 'cascades', cascadeId);
  const end = (areaId: Id) => ({
    areaId,
    owners: model.inRole(areaId, 'owner').map(({ leaderId }) => leaderId),
    coordinators: model.inRole(areaId, 'coordinator').map(({ leaderId }) => leaderId),
  });
  return { first: end(cascade?.fromAreaId ?? ''), second: end(cascade?.toAreaId ?? '') };
}
