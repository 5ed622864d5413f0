import { useEffect } from 'react';
import { usePaints } from '#renderer/store/useAfterPaint.ts';

/** The frame that shows the map, and one for what it sets going in the engine (sizes, fonts). */
const FRAMES = 2;

/** Tells once that a map of elements has been seen where it opens; of a large one its picture tells. */
export function useShown(areElementsThere: boolean, onShown: () => void): void {
  const isSeen = usePaints(areElementsThere ? FRAMES : 0) === FRAMES;
  useEffect(() => {
    if (isSeen) onShown();
  }, [isSeen, onShown]);
}
