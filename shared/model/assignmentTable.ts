import { ROLES, type Assignment } from '../document/assignment.ts';
import type { MapDocument } from '../document/document.ts';
import type { Id } from '../document/fields.ts';

/** Numbers that stand for the roles in an `AssignmentTable`. */
export const [OWNER, COORDINATOR, INFORMED] = [0, 1, 2] as const;

/**
 * The assignments as columns of numbers, side by side with the document's list. For whoever counts over all
 * of them: a look-up by id for each one takes longer than the counting.
 */
export interface AssignmentTable {
  readonly length: number;
  /** Place of the leader in the file's order, -1 for one that is not there. */
  readonly leaders: Int32Array;
  /** Place of the area, likewise. */
  readonly areas: Int32Array;
  /** `OWNER`, `COORDINATOR` or `INFORMED`. */
  readonly roles: Uint8Array;
  /** 1 where a coordinator must agree, else 0. */
  readonly agrees: Uint8Array;
  /** 1 to 5, 0 where nothing is said on the edge. */
  readonly appetites: Uint8Array;
}

/** One pass over the assignments. */
export function assignmentTable(
  { assignments }: MapDocument,
  leaders: ReadonlyMap<Id, number>,
  areas: ReadonlyMap<Id, number>,
): AssignmentTable {
  const { length } = assignments;
  const table = {
    length,
    leaders: new Int32Array(length),
    areas: new Int32Array(length),
    roles: new Uint8Array(length),
    agrees: new Uint8Array(length),
    appetites: new Uint8Array(length),
  };
  for (let index = 0; index < length; index += 1) {
    const { leaderId, areaId, role, level, appetite } = assignments[index] as Assignment;
    table.leaders[index] = leaders.get(leaderId) ?? -1;
    table.areas[index] = areas.get(areaId) ?? -1;
    table.roles[index] = ROLES.indexOf(role);
    table.agrees[index] = role === 'coordinator' && level === 'agree' ? 1 : 0;
    table.appetites[index] = appetite ?? 0;
  }
  return table;
}

/** The items by the place that stands beside each, in their own order; nothing where there are none. */
export function groupByPlace<T>(
  items: readonly T[],
  places: Int32Array,
  size: number,
): readonly (readonly T[] | undefined)[] {
  const groups = noGroups<T>(size);
  for (let index = 0; index < items.length; index += 1) {
    addTo(groups, places[index] as number, items[index] as T);
  }
  return groups;
}

/** Room for a group at each place. */
export function noGroups<T>(size: number): (T[] | undefined)[] {
  return Array.from({ length: size });
}

/** Adds to the group at this place; what has no place (-1) is in no group. */
export function addTo<T>(groups: (T[] | undefined)[], place: number, item: T): void {
  if (place < 0) return;
  const group = groups[place];
  if (group) group.push(item);
  else groups[place] = [item];
}

/** The indexes of the places, lowest place first, equal ones in their own order. All places are below `size`. */
export function indexesInOrder(places: Int32Array, size: number): Uint32Array {
  // -1 is a place as well: the first.
  const next = new Uint32Array(size + 2);
  for (const place of places) next[place + 2] = (next[place + 2] as number) + 1;
  for (let at = 1; at < next.length; at += 1) {
    next[at] = (next[at] as number) + (next[at - 1] as number);
  }
  const order = new Uint32Array(places.length);
  for (let index = 0; index < places.length; index += 1) {
    const bucket = (places[index] as number) + 1;
    const at = next[bucket] as number;
    order[at] = index;
    next[bucket] = at + 1;
  }
  return order;
}
