import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useApp } from '#renderer/store/store.ts';
import { itemKey } from './itemKey.ts';
import type { MapFigures } from './scene/MapFigures.ts';

interface Standing {
  /** The figure that the keyboard stands on: the map's one Tab stop. */
  readonly current: string | null;
  /** Goes there; with `isMoving` (the default) the keyboard and the eye go too. */
  readonly goTo: (key: string, isMoving?: boolean) => void;
  readonly say: (text: string) => void;
  readonly said: string;
}

/** The element of a figure, if React draws it. */
export function elementOf(host: HTMLElement | null, key: string): HTMLElement | null {
  return host?.querySelector<HTMLElement>(`[data-id="${CSS.escape(key)}"]`) ?? null;
}

/** Where the keyboard stands on the map. It follows the selection, and outlives every new layout. */
export function useStanding(
  map: MapFigures,
  host: RefObject<HTMLElement | null>,
  reveal: (key: string) => void,
): Standing {
  const primary = useApp((state) => state.session.selection.at(-1) ?? null);
  const [stop, setStop] = useState<string | null>(null);
  const [said, say] = useState('');
  const wanted = useRef<string | null>(null);
  const wasInside = useRef(false);

  const selected = primary ? itemKey(primary) : null;
  const standing = selected !== null && map.get(selected) ? selected : stop;
  const current = standing !== null && map.get(standing) ? standing : (map.places[0]?.key ?? null);

  const goTo = useCallback(
    (key: string, isMoving = true) => {
      setStop(key);
      if (!isMoving) return;
      wanted.current = key;
      reveal(key);
      // The element is there already, or after the next render (effect below).
      const element = elementOf(host.current, key);
      if (element) element.focus({ preventScroll: true });
    },
    [host, reveal],
  );

  useEffect(() => {
    const root = host.current;
    const key = wanted.current;
    if (key !== null && root) {
      const element = elementOf(root, key);
      if (element) {
        if (document.activeElement !== element) element.focus({ preventScroll: true });
        wanted.current = null;
      }
    } else if (wasInside.current && document.activeElement === document.body) {
      // What had the keyboard is gone (deleted, folded up): it stays on the map.
      root?.focus({ preventScroll: true });
    }
    wasInside.current = root?.contains(document.activeElement) ?? false;
  });

  return { current, goTo, say, said };
}
