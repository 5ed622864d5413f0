import { startTransition, useEffect, useReducer, useRef } from 'react';
import { breathe } from '#renderer/platform/breathe.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { isFreeLaidOut, prepareFreeLayout } from './free/freeLayouts.ts';

/** What a piece of the layout may hold the window up for, in milliseconds. */
const PIECE_MS = 4;

/**
 * Untangling the free canvas takes longer than a frame: whoever switches to it sees the map of before
 * until that is done, piece by piece. On the free canvas an edit shows at once.
 *
 * @param wanted what is to be shown
 * @param isHere whether the map is laid out in the window
 * @returns what can be shown now
 */
export function useFreeInPieces<Look extends { readonly isFree: boolean }>(
  model: MapModel,
  wanted: Look,
  isHere: boolean,
): Look {
  const [, again] = useReducer((count: number) => count + 1, 0);
  const shown = useRef(wanted);
  const isDue = isHere && wanted.isFree && !shown.current.isFree && !isFreeLaidOut(model);
  const now = isDue ? shown.current : wanted;
  useEffect(() => {
    shown.current = now;
  }, [now]);
  useEffect(() => {
    if (!isDue) return undefined;
    let isWanted = true;
    const layOut = async () => {
      for (;;) {
        const end = performance.now() + PIECE_MS;
        if (prepareFreeLayout(model, () => performance.now() < end)) break;
        await breathe();
        if (!isWanted) return;
      }
      // Another view moves everything: React may take its time over it.
      startTransition(again);
    };
    void layOut();
    return () => {
      isWanted = false;
    };
  }, [model, isDue]);
  return now;
}
