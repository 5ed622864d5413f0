import type { MapView } from '#renderer/store/sessionState.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { Point } from '#shared/lib/box.ts';
import { fromItemKey } from '../itemKey.ts';

/**
 * Positions that React Flow reports without a drag of ours (its own arrow keys, say) become a command
 * too, or undo and the file would miss them. On the lanes there are no positions.
 */
export function placeNodes(placed: ReadonlyMap<string, Point>, view: MapView | undefined): void {
  if (view !== 'free') return;
  const places = [...placed].flatMap(([key, { x, y }]) => {
    const item = fromItemKey(key);
    return item ? [{ id: item.id, position: { x: Math.round(x), y: Math.round(y) } }] : [];
  });
  if (places.length > 0) verbs.dispatch({ id: 'positions.set', payload: { places } });
}
