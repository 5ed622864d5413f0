import type { Assignment } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
import { counted } from '../lib/sentence.ts';
import { areaAnswer } from '../model/areaAnswer.ts';
import type { MapModel } from '../model/mapModel.ts';
import { CATEGORY_NAMES } from '../model/partWords.ts';
import { namesList } from './directions.ts';

/**
 * What the drawing of an area shows, in words, for whoever hears it: who decides and how, who is brought in
 * how far, and which marks hang there. Nothing of it is ever withheld: these are the lanes.
 */
export function areaWords(model: MapModel, areaId: Id): string {
  const answer = areaAnswer(model, areaId);
  if (!answer) return '';
  const { name, critical } = answer.area;
  const coordinators = model.inRole(areaId, 'coordinator');
  const named = (label: string, roles: readonly Assignment[]) =>
    roles.length === 0
      ? []
      : [
          `${label}: ${namesList(roles.map(({ leaderId }) => model.leader(leaderId)?.title ?? ''))}.`,
        ];
  return [
    `${name.trim()}${critical ? ', critical' : ''}:`,
    answer.saying,
    ...named(
      'Must agree',
      coordinators.filter(({ level }) => level === 'agree'),
    ),
    ...named(
      'Consulted',
      coordinators.filter(({ level }) => level !== 'agree'),
    ),
    ...named('Informed', model.inRole(areaId, 'informed')),
    ...marks(model, areaId),
  ].join(' ');
}

function marks(model: MapModel, areaId: Id): string[] {
  const risks = model.risksOfArea(areaId).length;
  const lines = model.redLinesOfArea(areaId).map(({ category }) => CATEGORY_NAMES[category]);
  const kinds = [...new Set(lines)].map((kind) => kind.toLowerCase());
  return [
    ...(risks > 0 ? [`${counted(risks, 'risk')}.`] : []),
    ...(lines.length > 0 ? [`${counted(lines.length, 'red line')}: ${kinds.join(', ')}.`] : []),
  ];
}
