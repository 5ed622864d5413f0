import { canvas } from '#renderer/store/canvasHandle.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { SessionState } from '#renderer/store/sessionState.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

interface Shown {
  /** What stands for the item on the map, where it has no place of its own: where a cascade begins. */
  readonly by?: ItemRef;
  /** What else changes with it: another screen, a dialog that closes. */
  readonly change?: Partial<SessionState>;
  /** Comes so near that it can be read. */
  readonly isNear?: boolean;
  /** Once it is there. */
  readonly onThere?: () => void;
}

/** The canvas may only now be coming to the screen: it is asked again for so many frames. */
const FRAMES = 3;

/** Selects an item and brings it into view, unfolding what would hide it. */
export function showItem(item: ItemRef, shown: Shown = {}): void {
  const { by = item, change, isNear = false, onThere } = shown;
  // Headers are in no band.
  const isHidden = by.kind !== 'leader' && !canvas()?.boxOf?.(by);
  const areSomeFolded = getState().session.collapsedBands.size > 0;
  verbs.setSession({
    selection: [item],
    ...(isHidden && areSomeFolded ? { collapsedBands: new Set<string>() } : {}),
    ...change,
  });
  const look = (frames: number) => {
    const view = canvas();
    if (isNear && view?.approach) view.approach(by);
    else view?.reveal(by);
    if (frames > 0) requestAnimationFrame(() => look(frames - 1));
    else onThere?.();
  };
  look(FRAMES);
}
