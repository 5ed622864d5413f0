import { useEffect, useRef } from 'react';
import { getState } from '#renderer/store/store.ts';
import { OWN_KEYS } from '../parts/ownKeys.ts';
import type { Stop } from './stop.ts';

export interface StopKeys {
  /** `undefined` at the ends of the walk. */
  readonly previous: Stop | undefined;
  readonly next: Stop | undefined;
  readonly onGo: (stop: Stop) => void;
}

/**
 * PageDown and PageUp, the keys of a presenter remote, go from area to area while nobody types; beyond the
 * last and before the first one they are left to the steps.
 */
export function useStopKeys(keys: StopKeys): void {
  const live = useRef(keys);
  live.current = keys;
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (getState().session.overlay !== null) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      const { previous, next, onGo } = live.current;
      const stop = event.key === 'PageDown' ? next : previous;
      if (stop === undefined) return;
      event.preventDefault();
      onGo(stop);
    };
    // Before the steps' own listener, which stands on the window since earlier.
    window.addEventListener('keydown', handleKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', handleKeyDown, { capture: true });
  }, []);
}
