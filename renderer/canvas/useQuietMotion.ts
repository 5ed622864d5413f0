import { useEffect, type RefObject } from 'react';

const TOLD = [
  'animationstart',
  'animationend',
  'transitionrun',
  'transitionstart',
  'transitionend',
  'transitioncancel',
] as const;

/**
 * Keeps to itself what the engine tells of motions on the map: nobody waits for one, and React, which
 * listens to all of them at its root, took up to 40 ms of a frame in which a hundred cards came to rest.
 */
export function useQuietMotion(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const keep = (event: Event) => {
      if (host.current?.contains(event.target as Node)) event.stopPropagation();
    };
    for (const type of TOLD) window.addEventListener(type, keep, { capture: true });
    return () => {
      for (const type of TOLD) window.removeEventListener(type, keep, { capture: true });
    };
  }, [host]);
}
