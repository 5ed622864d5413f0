import type { Id } from '../../document/fields.ts';
import { findLanes } from '../lane/findLanes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import { areaName, theLeader, theLeaders } from '../names.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { Rule } from '../rule.ts';

/** More names than this are a list to choose from, not a fix. */
const MOST_OFFERED = 3;

/** Decided alone with nobody told, though failure travels in or out. */
export const silo: Rule = {
  id: 'silo',
  step: 5,
  severity: 'info',
  about: ['area'],
  title: 'Silo',
  reason:
    'To decide alone is sound; to decide alone and untold, where failure travels, surprises whoever it reaches.',
  source: 'The method, steps 2 and 5: what falls with an area is known to those it falls on.',
  find: findLanes('silo'),
  say({ model }, [id]) {
    const { areaId, name, owners } = peopleOf(model, id);
    const from = model.cascadesFrom(areaId)[0];
    const to = model.cascadesTo(areaId)[0];
    const who = theLeaders(
      model,
      owners.map(({ leaderId }) => leaderId),
    );
    const alone =
      who === '' ? `Nobody is told about ${name}` : `Nobody but ${who} is told about ${name}`;
    return from
      ? `${alone}, yet its failure reaches ${areaName(model, from.toAreaId)}.`
      : `${alone}, yet the failure of ${areaName(model, to?.fromAreaId ?? '')} reaches it.`;
  },
  fixes(context, [id]) {
    const { model } = context;
    const { areaId } = peopleOf(model, id);
    return neighbours(model, areaId)
      .slice(0, MOST_OFFERED)
      .map((leaderId) =>
        laneFix(context, `Inform ${theLeader(model, leaderId)}`, {
          areaId,
          added: [{ leaderId, role: 'informed' }],
        }),
      );
  },
};

/** Owners of the areas next to it, who have no part in it. */
function neighbours(model: MapModel, areaId: Id): readonly Id[] {
  const nextTo = [
    ...model.cascadesFrom(areaId).map(({ toAreaId }) => toAreaId),
    ...model.cascadesTo(areaId).map(({ fromAreaId }) => fromAreaId),
  ];
  const owners = nextTo.flatMap((next) =>
    model.inRole(next, 'owner').map(({ leaderId }) => leaderId),
  );
  return [...new Set(owners)].filter((leaderId) => !model.assignment(leaderId, areaId));
}
