import type { Assignment } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
import { INFORMED } from './assignmentTable.ts';
import type { MapModel } from './mapModel.ts';

/** The ends of what those who decide an area are ready to risk in it, 1 to 5. */
export interface AppetiteRange {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The lowest and the highest appetite that are known among owners and coordinators: what is said on the
 * assignment, else the leader's own. `null` while fewer than two are known.
 */
export function appetiteRange(
  model: MapModel,
  assignments: readonly Assignment[],
): AppetiteRange | null {
  let known = 0;
  let lowest = 5;
  let highest = 1;
  for (const assignment of assignments) {
    const appetite = appetiteHere(model, assignment);
    if (appetite === null) continue;
    known += 1;
    if (appetite < lowest) lowest = appetite;
    if (appetite > highest) highest = appetite;
  }
  return known < 2 ? null : { lowest, highest };
}

/**
 * How far apart the two ends are, for every area in the file's order: `appetiteRange` of all areas in one
 * pass. -1 where fewer than two are known.
 */
export function appetiteSpreads({ table, document }: MapModel): Int8Array {
  const { leaders, areas } = document;
  const own = Uint8Array.from(leaders, ({ appetite }) => appetite ?? 0);
  const known = new Uint32Array(areas.length);
  const lowest = new Uint8Array(areas.length).fill(5);
  const highest = new Uint8Array(areas.length).fill(1);
  for (let index = 0; index < table.length; index += 1) {
    if (table.roles[index] === INFORMED) continue;
    const area = table.areas[index] as number;
    const appetite = table.appetites[index] || (own[table.leaders[index] as number] ?? 0);
    if (area < 0 || appetite === 0) continue;
    known[area] = (known[area] as number) + 1;
    if (appetite < (lowest[area] as number)) lowest[area] = appetite;
    if (appetite > (highest[area] as number)) highest[area] = appetite;
  }
  return Int8Array.from(areas, (_, area) =>
    (known[area] as number) < 2 ? -1 : (highest[area] as number) - (lowest[area] as number),
  );
}

/** Owners and coordinators who stand at this appetite, in the order of the assignments. */
export function leadersAtAppetite(
  model: MapModel,
  assignments: readonly Assignment[],
  appetite: number,
): readonly Id[] {
  return assignments
    .filter((assignment) => appetiteHere(model, assignment) === appetite)
    .map(({ leaderId }) => leaderId);
}

function appetiteHere(model: MapModel, { role, leaderId, appetite }: Assignment): number | null {
  if (role === 'informed') return null;
  return appetite ?? model.leader(leaderId)?.appetite ?? null;
}
