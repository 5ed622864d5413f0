import { useEffect } from 'react';
import type { MapModel } from '#shared/model/mapModel.ts';
import { prepareFreeLayout } from './free/freeLayouts.ts';

/** What a piece of the layout may take, in milliseconds: with less left, nothing is begun. */
const PIECE_MS = 5;

/**
 * Lays the free canvas out while nothing else is to be done: untangling it takes longer than the frame
 * in which it is switched to.
 *
 * @param model `null` where nobody is about to switch
 */
export function usePreparedFree(model: MapModel | null): void {
  useEffect(() => {
    if (!model) return undefined;
    const goOn = (deadline: IdleDeadline) => {
      if (!prepareFreeLayout(model, () => deadline.timeRemaining() > PIECE_MS)) idle = ask();
    };
    const ask = () => requestIdleCallback(goOn);
    let idle = ask();
    return () => cancelIdleCallback(idle);
  }, [model]);
}
