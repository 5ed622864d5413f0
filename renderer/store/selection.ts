import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** What can be selected. An edge is its assignment; risks and red lines are selected in their editor. */
export const ITEM_KINDS = ['leader', 'area', 'assignment', 'risk', 'redLine', 'cascade'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export interface ItemRef {
  readonly kind: ItemKind;
  readonly id: Id;
}

/** In the order in which they were chosen; the last one is the primary, which the inspector shows. */
export type Selection = readonly ItemRef[];

export const NOTHING: Selection = [];

/** Whether two references name the same thing. */
export function isSameItem(a: ItemRef, b: ItemRef): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** Adds the item, or takes it out when it was in. */
export function toggleItem(selection: Selection, item: ItemRef): Selection {
  return selection.some((other) => isSameItem(other, item))
    ? selection.filter((other) => !isSameItem(other, item))
    : [...selection, item];
}

/** Ids of one kind, in selection order. */
export function idsOf(selection: Selection, kind: ItemKind): readonly Id[] {
  return selection.filter((item) => item.kind === kind).map((item) => item.id);
}

function exists(item: ItemRef, model: MapModel): boolean {
  if (item.kind === 'leader') return model.leader(item.id) !== undefined;
  if (item.kind === 'area') return model.area(item.id) !== undefined;
  const { assignments, risks, redLines, cascades } = model.document;
  const records = { assignment: assignments, risk: risks, redLine: redLines, cascade: cascades };
  return records[item.kind].some((record) => record.id === item.id);
}

/** The item, where the map still holds it. */
export function ifThere(item: ItemRef | null, model: MapModel): ItemRef | null {
  return item && exists(item, model) ? item : null;
}

/** The selection less what the map no longer holds; the same object when nothing went. */
export function withoutMissing(selection: Selection, model: MapModel): Selection {
  const kept = selection.filter((item) => exists(item, model));
  return kept.length === selection.length ? selection : kept;
}
