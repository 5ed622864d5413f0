import type { Assignment, Role } from '../../document/assignment.ts';
import type { DecisionArea } from '../../document/area.ts';
import type { Id } from '../../document/fields.ts';
import { invariant } from '../../lib/invariant.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { areaName, theLeaders } from '../names.ts';

/** One area with its people, as the sentences of the lane contract need them. */
export interface LanePeople {
  readonly area: DecisionArea;
  readonly areaId: Id;
  /** As the map calls it. */
  readonly name: string;
  readonly owners: readonly Assignment[];
  readonly coordinators: readonly Assignment[];
  readonly informed: readonly Assignment[];
  /** Coordinators whose agreement is needed. */
  readonly agreeing: readonly Assignment[];
  /** "the CFO and the CIO", in the map's order of leaders. */
  the(assignments: readonly Assignment[]): string;
}

/** @throws when the map has no such area: findings are about what is there */
export function peopleOf(model: MapModel, areaId: Id | undefined): LanePeople {
  const area = model.area(areaId ?? '');
  invariant(area !== undefined, 'a finding is about an area of its map');
  const inRole = (role: Role) => model.inRole(area.id, role);
  const coordinators = inRole('coordinator');
  return {
    area,
    areaId: area.id,
    name: areaName(model, area.id),
    owners: inRole('owner'),
    coordinators,
    informed: inRole('informed'),
    agreeing: coordinators.filter(({ level }) => level === 'agree'),
    the: (assignments) =>
      theLeaders(
        model,
        assignments.map(({ leaderId }) => leaderId),
      ),
  };
}

const NUMBERS = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** "Nine leaders", as a sentence begins. */
export function countedAtStart(count: number, one: string, many = `${one}s`): string {
  return `${NUMBERS[count] ?? count} ${count === 1 ? one : many}`;
}

/** "3 leaders", and "one leader" for a single one, inside a sentence. */
export function countedInside(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}
