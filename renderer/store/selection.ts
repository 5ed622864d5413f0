import type { Id } from '#shared/document/fields.ts';

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
