import { NOTHING, toggleItem, type ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** A click on something painted, or on nothing: alone, or with Shift, Ctrl or Cmd to the others. */
export function chooseItem(item: ItemRef | null, isAdditive: boolean): void {
  const { selection } = getState().session;
  if (isAdditive) {
    if (item) verbs.setSession({ selection: toggleItem(selection, item) });
  } else {
    verbs.setSession({ selection: item ? [item] : NOTHING });
  }
}

/** A plain click on one of several selected items, after React Flow kept them for a drag. */
export function chooseAlone(item: ItemRef | null, isAdditive: boolean): void {
  const { selection } = getState().session;
  if (item && !isAdditive && selection.length > 1) verbs.setSession({ selection: [item] });
}
