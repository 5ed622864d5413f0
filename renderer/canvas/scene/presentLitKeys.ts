import type { MapModel } from '#shared/model/mapModel.ts';
import type { StopItem } from '#shared/present/describeStop.ts';
import { litKeys } from './litKeys.ts';
import type { MapFigures } from './MapFigures.ts';

/**
 * What stays in full strength at a stop of a presentation: all that is about its leader, or about any of
 * its areas. `null` where the stop is the whole map.
 */
export function presentLitKeys(
  map: MapFigures,
  model: MapModel,
  items: readonly StopItem[],
): ReadonlySet<string> | null {
  const [first] = items;
  if (!first) return null;
  // A leader's areas stand among the items to be shown large; lit are they with the leader.
  const about = items.filter(({ kind }) => kind === first.kind);
  const lit = new Set<string>();
  for (const item of about) for (const key of litKeys(map, model, item) ?? []) lit.add(key);
  // Folded up around what is spoken about.
  for (const band of map.scene.bands) if (band.isCollapsed) lit.delete(`band:${band.id}`);
  return lit;
}
