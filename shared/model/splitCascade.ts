import type { Assignment } from '../document/assignment.ts';
import type { Cascade } from '../document/cascade.ts';
import type { MapModel } from './mapModel.ts';

const known = new WeakMap<MapModel, Cascade | null>();

/**
 * The first cascade that joins two owned areas without an owner in common: what falls there falls from one
 * leader to another. `null` when there is none.
 */
export function splitCascade(model: MapModel): Cascade | null {
  const present = known.get(model);
  if (present !== undefined) return present;
  const found = model.document.cascades.find((cascade) => isSplitCascade(model, cascade)) ?? null;
  known.set(model, found);
  return found;
}

/** Whether both areas are owned, and no leader owns both. */
export function isSplitCascade(model: MapModel, { fromAreaId, toAreaId }: Cascade): boolean {
  return areApart(model.inRole(fromAreaId, 'owner'), model.inRole(toAreaId, 'owner'));
}

/** Whether there are owners on either side, and nobody on both. */
export function areApart(owners: readonly Assignment[], others: readonly Assignment[]): boolean {
  if (owners.length === 0 || others.length === 0) return false;
  return !owners.some((one) => others.some(({ leaderId }) => leaderId === one.leaderId));
}
