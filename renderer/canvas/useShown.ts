import { useEffect } from 'react';
import { useAfterPaint } from '#renderer/store/useAfterPaint.ts';

/** Tells once that a map of elements has been painted where it opens; of a large one its picture tells. */
export function useShown(areElementsThere: boolean, onShown: () => void): void {
  const isPainted = useAfterPaint(areElementsThere);
  useEffect(() => {
    if (isPainted) onShown();
  }, [isPainted, onShown]);
}
