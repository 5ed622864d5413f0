import { canvas, type CanvasHandle } from '#renderer/store/canvasHandle.ts';
import { placeOfItem } from '#renderer/store/placeOfItem.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { SessionState } from '#renderer/store/sessionState.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { bandIdsOf } from '#shared/layout/bandIdsOf.ts';

interface Shown {
  /** What stands for the item on the map, where it has no place of its own: where a cascade begins. */
  readonly by?: ItemRef;
  /** What else changes with it: another screen, a dialog that closes. */
  readonly change?: Partial<SessionState>;
  /** Comes so near that it can be read. */
  readonly isNear?: boolean;
  /** The keyboard goes there too. */
  readonly isStoodOn?: boolean;
}

/** The canvas may only now be coming to the screen: it is asked again for so many frames. */
const FRAMES = 3;

/** Selects an item and brings it into view, unfolding what would hide it. */
export function showItem(item: ItemRef, shown: Shown = {}): void {
  const { by = item, change, isNear = false, isStoodOn = false } = shown;
  verbs.setSession({ selection: [item], ...unfolded(by), ...change });
  let asked: CanvasHandle | null = null;
  const look = (frames: number) => {
    const view = canvas();
    // At once, since a dialog that closes gives the keyboard back where nobody has it; and once on each canvas,
    // since somebody may type there by the next frame.
    if (isStoodOn) {
      if (view !== asked) view?.standOn(by);
      asked = view;
    } else if (isNear && view?.approach) view.approach(by);
    else view?.reveal(by);
    if (frames > 0) requestAnimationFrame(() => look(frames - 1));
  };
  look(FRAMES);
}

/** Without the folded band that hides an item; what is at no area is in no band. */
function unfolded(item: ItemRef): Partial<SessionState> {
  const { map, session } = getState();
  const { collapsedBands } = session;
  // Where the canvas has it, it is not hidden.
  if (!map || collapsedBands.size === 0 || canvas()?.boxOf?.(item)) return {};
  const { areaId } = placeOfItem(map.model, item);
  const area = areaId === null ? undefined : map.model.area(areaId);
  const open = new Set(collapsedBands);
  for (const id of area ? bandIdsOf(map.model, area) : []) open.delete(id);
  return open.size === collapsedBands.size ? {} : { collapsedBands: open };
}
