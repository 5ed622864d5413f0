import type { Role } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
import type { ReachedArea } from './cascadeWaves.ts';
import type { MapModel } from './mapModel.ts';

/** A leader who must hear of a failure, and where it reaches them first. */
export interface Hearer {
  readonly leaderId: Id;
  /** The first wave in which the leader has a part in an area: 0 is where the failure began. */
  readonly wave: number;
  /** The strongest of the leader's parts in that wave. */
  readonly role: Role;
  /** The areas of that wave in which the leader has a part, the strongest parts first. */
  readonly by: readonly { readonly areaId: Id; readonly role: Role }[];
}

const RANK: Readonly<Record<Role, number>> = { owner: 0, coordinator: 1, informed: 2 };

/**
 * Who must hear of a failure, in the order in which to tell them: by wave, in a wave owners before
 * coordinators before informed, then the file's order of leaders. Each leader once, where the failure
 * reaches them first.
 *
 * @param waves as `cascadeWaves` gives them
 */
export function mustHear(
  model: MapModel,
  waves: readonly (readonly ReachedArea[])[],
): readonly Hearer[] {
  const told = new Set<Id>();
  return waves.flatMap((wave, number) => {
    const parts = new Map<Id, { areaId: Id; role: Role }[]>();
    for (const { areaId } of wave) {
      for (const { leaderId, role } of model.assignmentsOfArea(areaId)) {
        if (told.has(leaderId) || !model.leader(leaderId)) continue;
        const known = parts.get(leaderId);
        if (known) known.push({ areaId, role });
        else parts.set(leaderId, [{ areaId, role }]);
      }
    }
    for (const leaderId of parts.keys()) told.add(leaderId);
    return [...parts]
      .map(([leaderId, by]): Hearer => {
        const strongestFirst = by.toSorted((a, b) => RANK[a.role] - RANK[b.role]);
        const role = strongestFirst[0]?.role ?? 'informed';
        return { leaderId, wave: number, role, by: strongestFirst };
      })
      .sort(
        (a, b) =>
          RANK[a.role] - RANK[b.role] ||
          model.leaderIndex(a.leaderId) - model.leaderIndex(b.leaderId),
      );
  });
}
