import { ITEM_KINDS, type ItemRef } from '#renderer/store/selection.ts';

/** `area:bedClosures`: the id of an item's node or edge in React Flow, unique over all kinds. */
export function itemKey(item: ItemRef): string {
  return `${item.kind}:${item.id}`;
}

/**
 * The item of a key; `null` for what is no item (a band, a claim). What follows a NUL tells several
 * figures of one item apart (a leader's header in each section).
 */
export function fromItemKey(key: string): ItemRef | null {
  const colon = key.indexOf(':');
  const end = key.indexOf('\0');
  const kind = ITEM_KINDS.find((candidate) => candidate === key.slice(0, colon));
  return kind ? { kind, id: key.slice(colon + 1, end < 0 ? undefined : end) } : null;
}
