import { useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { MapView } from '#renderer/store/sessionState.ts';

/** Shows the map as it opens, as soon as the pane has a size, and again in the other view. */
export function useOpenView(open: () => void, view: MapView, hasFigures: boolean): void {
  const isSized = useStore(({ width, panZoom }) => width > 0 && panZoom !== null);
  const fitted = useRef<MapView | null>(null);
  useEffect(() => {
    if (!isSized || !hasFigures || fitted.current === view) return;
    fitted.current = view;
    open();
  }, [isSized, hasFigures, view, open]);
}
