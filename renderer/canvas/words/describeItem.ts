import type { ItemRef } from '#renderer/store/selection.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import type { LaneMode } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { recordById } from '#shared/model/recordById.ts';
import { countOf, listOf } from './sentence.ts';

const MODE_WORDS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'sovereign',
  coordinated: 'coordinated',
  shared: 'shared',
  undecided: 'lane not settled',
};

/** What a screen reader says about an item of the map; '' for one that is not there any more. */
export function describeItem(model: MapModel, item: ItemRef): string {
  switch (item.kind) {
    case 'leader':
      return describeLeader(model, item.id);
    case 'area':
      return describeArea(model, item.id);
    case 'assignment':
      return describeAssignment(model, item.id);
    case 'cascade':
      return describeCascade(model, item.id);
    case 'risk':
      return recordById(model.document, 'risks', item.id)?.atRisk ?? '';
    case 'redLine':
      return recordById(model.document, 'redLines', item.id)?.statement ?? '';
    default:
      return assertNever(item.kind);
  }
}

function describeLeader(model: MapModel, id: Id): string {
  const leader = model.leader(id);
  if (!leader) return '';
  const roles = model.assignmentsOfLeader(id);
  const owned = roles.filter((role) => role.role === 'owner').length;
  const coordinated = roles.filter((role) => role.role === 'coordinator').length;
  return join([
    leader.title,
    'leader',
    owned > 0 ? `owns ${countOf(owned, 'area')}` : 'owns no area',
    coordinated > 0 && `brought into ${countOf(coordinated, 'more area')}`,
  ]);
}

function describeArea(model: MapModel, id: Id): string {
  const area = model.area(id);
  if (!area) return '';
  const owners = namesOf(model, id, 'owner');
  const coordinators = namesOf(model, id, 'coordinator');
  const tieBreaker = area.tieBreakerId === null ? undefined : model.leader(area.tieBreakerId);
  return join([
    area.name,
    MODE_WORDS[area.mode],
    area.critical && 'critical',
    owners.length === 0 ? 'no owner' : `owned by ${listOf(owners)}`,
    coordinators.length > 0 && `coordinated with ${listOf(coordinators)}`,
    area.mode === 'shared' && (tieBreaker ? `tie-break ${tieBreaker.title}` : 'no tie-break'),
    area.dispute !== null && 'disputed',
    ...notes(model.risksOfArea(id).length, model.redLinesOfArea(id).length),
  ]);
}

function describeAssignment(model: MapModel, id: Id): string {
  const role = recordById(model.document, 'assignments', id);
  const leader = role && model.leader(role.leaderId);
  const area = role && model.area(role.areaId);
  if (!role || !leader || !area) return '';
  const part =
    role.role === 'owner'
      ? 'owns'
      : role.role === 'informed'
        ? 'is informed of'
        : role.level === 'agree'
          ? 'must agree on'
          : 'is consulted on';
  const edge = model.edge(role.leaderId, role.areaId);
  return join([
    `${leader.title} ${part} ${area.name}`,
    ...notes(edge.risks.length, edge.redLines.length),
  ]);
}

function describeCascade(model: MapModel, id: Id): string {
  const cascade = recordById(model.document, 'cascades', id);
  const from = cascade && model.area(cascade.fromAreaId);
  const to = cascade && model.area(cascade.toAreaId);
  if (!cascade || !from || !to) return '';
  const hit = ['a little', 'clearly', 'hard'][cascade.strength - 1] ?? 'clearly';
  return `Cascade: if ${from.name} fails, ${to.name} is hit ${hit}`;
}

const namesOf = (model: MapModel, areaId: Id, role: 'owner' | 'coordinator') =>
  model.inRole(areaId, role).map((one) => model.leader(one.leaderId)?.title ?? '');

const notes = (risks: number, redLines: number) => [
  risks > 0 && countOf(risks, 'risk'),
  redLines > 0 && countOf(redLines, 'red line'),
];

const join = (parts: readonly (string | false)[]) =>
  parts.filter((part) => part !== false && part !== '').join(', ');
