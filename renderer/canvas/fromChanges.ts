import type { EdgeChange, NodeChange } from '@xyflow/react';
import { isSameItem, type ItemRef, type Selection } from '#renderer/store/selection.ts';
import type { Point } from '#shared/lib/box.ts';
import { fromItemKey } from './itemKey.ts';

/** What React Flow reports, in words of the app. */
export interface Translation {
  /** The selection afterwards; the very same when the changes do not touch it. */
  readonly selection: Selection;
  /** Where nodes are now, by key, while they are dragged. */
  readonly dragged: ReadonlyMap<string, Point>;
  /** Nodes put somewhere without a drag (arrow keys): each needs a command, or undo would miss it. */
  readonly placed: ReadonlyMap<string, Point>;
}

/**
 * Translates React Flow's changes. React Flow is never the model: what it measures is dropped, what
 * it removes is left to the actions, and positions and selection come back as values.
 *
 * @param isAdditive whether Shift, Ctrl or Cmd is held: then what was selected stays so. Otherwise a
 *   newly selected item stands alone, also against items that React Flow does not know (far ones).
 */
export function fromChanges(
  changes: readonly (NodeChange | EdgeChange)[],
  selection: Selection,
  isAdditive: boolean,
): Translation {
  const dragged = new Map<string, Point>();
  const placed = new Map<string, Point>();
  const chosen: ItemRef[] = [];
  const dropped: ItemRef[] = [];
  for (const change of changes) {
    if (change.type === 'select') {
      const item = fromItemKey(change.id);
      if (item) (change.selected ? chosen : dropped).push(item);
    } else if (change.type === 'position' && change.position) {
      (change.dragging === true ? dragged : placed).set(change.id, change.position);
    }
  }
  return { selection: reselect(selection, chosen, dropped, isAdditive), dragged, placed };
}

function reselect(
  selection: Selection,
  chosen: readonly ItemRef[],
  dropped: readonly ItemRef[],
  isAdditive: boolean,
): Selection {
  if (chosen.length === 0 && dropped.length === 0) return selection;
  if (chosen.length > 0 && !isAdditive) return chosen;
  const has = (items: readonly ItemRef[], item: ItemRef) =>
    items.some((other) => isSameItem(other, item));
  const kept = selection.filter((item) => !has(dropped, item));
  const added = chosen.filter((item) => !has(kept, item));
  return kept.length === selection.length && added.length === 0 ? selection : [...kept, ...added];
}
