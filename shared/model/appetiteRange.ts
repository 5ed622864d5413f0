import type { Assignment } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from './mapModel.ts';

/** The ends of what those who decide an area are ready to risk in it. */
export interface AppetiteRange {
  /** 1 to 5. */
  readonly lowest: number;
  readonly highest: number;
  /** Who stands at each end, in the order of the assignments. */
  readonly lowestIds: readonly Id[];
  readonly highestIds: readonly Id[];
}

/**
 * The highest and the lowest appetite that are known among owners and coordinators: what is said on the
 * assignment, else the leader's own. `null` while fewer than two are known.
 */
export function appetiteRange(
  model: MapModel,
  assignments: readonly Assignment[],
): AppetiteRange | null {
  let known = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = 0;
  for (const assignment of assignments) {
    const appetite = appetiteOf(model, assignment);
    if (appetite === null) continue;
    known += 1;
    if (appetite < lowest) lowest = appetite;
    if (appetite > highest) highest = appetite;
  }
  if (known < 2) return null;
  const at = (end: number) =>
    assignments
      .filter((assignment) => appetiteOf(model, assignment) === end)
      .map(({ leaderId }) => leaderId);
  return { lowest, highest, lowestIds: at(lowest), highestIds: at(highest) };
}

function appetiteOf(model: MapModel, { role, leaderId, appetite }: Assignment): number | null {
  if (role === 'informed') return null;
  return appetite ?? model.leader(leaderId)?.appetite ?? null;
}
