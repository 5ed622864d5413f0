import type { ItemRef } from '#renderer/store/selection.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { recordById } from '#shared/model/recordById.ts';
import { itemKey } from '../itemKey.ts';
import type { MapFigures } from './MapFigures.ts';

/**
 * The figure that stands for an item: its own; of an owner, whose line on the lanes is the card, that card;
 * of a risk or red line what it hangs on, a role, a card, or the leader whose it is in general. `null` where
 * none of these is drawn.
 */
export function bearerKey(map: MapFigures, model: MapModel, item: ItemRef): string | null {
  return bearers(model, item).find((key) => map.get(key) !== undefined) ?? null;
}

/** From the nearest to the farthest. */
function bearers(model: MapModel, item: ItemRef): readonly string[] {
  const { document } = model;
  const own = itemKey(item);
  if (item.kind === 'assignment') {
    const areaId = recordById(document, 'assignments', item.id)?.areaId;
    return areaId === undefined ? [own] : [own, itemKey({ kind: 'area', id: areaId })];
  }
  if (item.kind !== 'risk' && item.kind !== 'redLine') return [own];
  const note = recordById(document, item.kind === 'risk' ? 'risks' : 'redLines', item.id);
  if (!note) return [];
  const { leaderId, areaId } = note;
  if (areaId === null) return [itemKey({ kind: 'leader', id: leaderId })];
  const assignment = model.assignment(leaderId, areaId);
  const card = itemKey({ kind: 'area', id: areaId });
  return assignment ? [itemKey({ kind: 'assignment', id: assignment.id }), card] : [card];
}
