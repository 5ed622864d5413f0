import { canvas } from '#renderer/store/canvasHandle.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Selects one item and brings it into view. */
export function select(item: ItemRef): void {
  verbs.setSession({ selection: [item] });
  canvas()?.reveal(item);
}
