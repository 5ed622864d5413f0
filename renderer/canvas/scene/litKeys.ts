import type { ItemRef } from '#renderer/store/selection.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { itemKey } from '../itemKey.ts';
import type { MapFigures } from './MapFigures.ts';

/**
 * What stays in full strength while one leader or area is in focus: a leader with the areas that
 * involve them, an area with everybody involved. `null` when nothing is in focus.
 */
export function litKeys(
  map: MapFigures,
  model: MapModel,
  focus: ItemRef | null,
): ReadonlySet<string> | null {
  if (focus?.kind !== 'leader' && focus?.kind !== 'area') return null;
  const leaders = new Set<Id>();
  const areas = new Set<Id>();
  const roles =
    focus.kind === 'leader'
      ? model.assignmentsOfLeader(focus.id)
      : model.assignmentsOfArea(focus.id);
  if (focus.kind === 'leader') leaders.add(focus.id);
  else areas.add(focus.id);
  const lit = new Set<string>();
  for (const role of roles) {
    if (focus.kind === 'leader') areas.add(role.areaId);
    else leaders.add(role.leaderId);
    lit.add(itemKey({ kind: 'assignment', id: role.id }));
  }
  const isLit = (leaderId: Id | null, areaId: Id | null) =>
    focus.kind === 'leader'
      ? leaderId === focus.id && (areaId === null || areas.has(areaId))
      : areaId === focus.id;
  for (const { key, kind, item, badge, ends } of map.figures) {
    if (item?.kind === 'leader' && leaders.has(item.id)) lit.add(key);
    else if (item?.kind === 'area' && areas.has(item.id)) lit.add(key);
    else if (badge && isLit(badge.leaderId, badge.areaId)) lit.add(key);
    else if (kind === 'band') lit.add(key);
    else if (item?.kind === 'cascade' && ends?.some((end) => end === itemKey(focus))) lit.add(key);
  }
  for (const lane of map.scene.lanes) if (leaders.has(lane.leaderId)) lit.add(`lane:${lane.id}`);
  return lit;
}
