import type { MapDocument } from '../document/document.ts';
import type { Id } from '../document/fields.ts';

type ListName = 'assignments' | 'risks' | 'redLines' | 'cascades' | 'expertise' | 'outcomes';

const indexes = new WeakMap<object, ReadonlyMap<Id, unknown>>();

/** A record of one of the lists that the model does not index, by its id; the index is kept with the list. */
export function recordById<Name extends ListName>(
  document: MapDocument,
  name: Name,
  id: Id,
): MapDocument[Name][number] | undefined {
  const list: readonly { readonly id: Id }[] = document[name];
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.map((record) => [record.id, record]));
    indexes.set(list, index);
  }
  return index.get(id) as MapDocument[Name][number] | undefined;
}
