import type { Id } from '#shared/document/fields.ts';
import { showItem } from '#renderer/actions/showItem.ts';

/** Closes the question and shows the area on the map, from whatever screen it was asked. */
export function goToArea(areaId: Id): void {
  showItem(
    { kind: 'area', id: areaId },
    { change: { overlay: null, screen: 'map' }, isStoodOn: true },
  );
}
