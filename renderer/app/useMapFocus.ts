import { useEffect } from 'react';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { useApp } from '#renderer/store/store.ts';

/**
 * Whenever nothing has the keyboard, the map has it: after a map opened, after a dialog closed, after
 * the field that one typed into went away with what it was about.
 */
export function useMapFocus(): void {
  const docId = useApp((state) => state.map?.docId);
  const overlay = useApp((state) => state.session.overlay);
  const selection = useApp((state) => state.session.selection);
  useEffect(() => {
    if (overlay !== null) return undefined;
    // A dialog that closes gives the keyboard back by itself where it can; only then is it ours.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) canvas()?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [docId, overlay, selection]);
}
