import type { Assignment } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
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
