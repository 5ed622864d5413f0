import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import type { StopItem } from './describeStop.ts';

/**
 * The areas that a room has to see at a stop: those that it is about; where it is about a leader, all in which
 * that leader has a part, a claim, a risk or a red line.
 *
 * @returns null where the stop is the whole map
 */
export function stopAreas(model: MapModel, items: readonly StopItem[]): ReadonlySet<Id> | null {
  if (items.length === 0) return null;
  const areas = new Set<Id>();
  for (const { kind, id } of items) {
    if (kind === 'area') areas.add(id);
    else for (const areaId of areasOf(model, id)) areas.add(areaId);
  }
  return areas;
}

function* areasOf(model: MapModel, leaderId: Id): Generator<Id> {
  for (const { areaId } of model.assignmentsOfLeader(leaderId)) yield areaId;
  for (const { areaId } of model.risksOfLeader(leaderId)) yield areaId;
  for (const { areaId } of model.redLinesOfLeader(leaderId)) if (areaId !== null) yield areaId;
  for (const { id, dispute } of model.document.areas)
    if (dispute?.claimantIds.includes(leaderId)) yield id;
}
