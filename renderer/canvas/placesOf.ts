import type { ItemKind } from '#renderer/store/selection.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { itemKey } from './itemKey.ts';

/**
 * Where an item's element stands among the others, by its key: in the file's order, which is the team's own, in
 * every view. An element that is put elsewhere among the others is styled, laid out and painted anew.
 */
export function placesOf({ document }: MapModel): (key: string) => number {
  const places = new Map<string, number>();
  const add = (kind: ItemKind, items: readonly { readonly id: string }[]) => {
    for (const { id } of items) places.set(itemKey({ kind, id }), places.size);
  };
  add('leader', document.leaders);
  add('area', document.areas);
  add('assignment', document.assignments);
  add('cascade', document.cascades);
  // The second header of a leader, in another section, comes after all that the file has.
  return (key) => places.get(key) ?? places.size;
}
