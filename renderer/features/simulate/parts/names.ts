import type { Id } from '#shared/document/fields.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** What a leader is called in a list. */
export function titleOf(model: MapModel, leaderId: Id): string {
  const title = model.leader(leaderId)?.title ?? '';
  return isBlank(title) ? 'Leader without a title' : title.trim();
}

/** What an area is called in a list. */
export function nameOf(model: MapModel, areaId: Id): string {
  const name = model.area(areaId)?.name ?? '';
  return isBlank(name) ? 'Area without a name' : name.trim();
}
