import * as v from 'valibot';
import type { MapDocument } from '../../document/document.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { refuse } from '../edit/refusals.ts';
import { describeRemoval, removeAll, type Removal } from '../removal/removeAll.ts';
import { idsOfKind, item, ITEM_LISTS, type Item, type ItemKind } from './item.ts';

/** Deletes a mixed selection with what hangs on it, in one step: "delete CFO and 14 links". */
export const removeItems = defineCommand({
  id: 'items.remove',
  payload: v.strictObject({ items: v.array(item) }),
  label: (document, { items }) => describeRemoval(document, toRemoval(items)),
  apply(document, { items }) {
    const kinds = new Set(items.map((entry) => entry.kind));
    if (![...kinds].every((kind) => hasAll(document, kind, idsOfKind(items, kind)))) {
      return refuse('item-unknown', 'Something that was selected is no longer in this map.');
    }
    return ok(removeAll(document, toRemoval(items)));
  },
});

function toRemoval(items: readonly Item[]): Removal {
  const kinds = [...new Set(items.map((entry) => entry.kind))];
  return Object.fromEntries(kinds.map((kind) => [ITEM_LISTS[kind], idsOfKind(items, kind)]));
}

function hasAll(document: MapDocument, kind: ItemKind, ids: readonly string[]): boolean {
  const known = new Set(document[ITEM_LISTS[kind]].map((record) => record.id));
  return ids.every((id) => known.has(id));
}
