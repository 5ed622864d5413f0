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

/** How long a figure's element is waited for, in frames. */
const FRAMES = 12;

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
  const search = useRef(0);
  const wasInside = useRef(false);

  const selected = primary ? itemKey(primary) : null;
  const standing = selected !== null && map.get(selected) ? selected : stop;
  const current = standing !== null && map.get(standing) ? standing : (map.ends?.[0].key ?? null);

  const goTo = useCallback(
    (key: string, isMoving = true) => {
      setStop(key);
      if (!isMoving) return;
      reveal(key);
      cancelAnimationFrame(search.current);
      // React Flow mounts a far figure's element some frames later; until then the keys stay here.
      const find = (framesLeft: number) => {
        const element = elementOf(host.current, key);
        const isElsewhere = !host.current?.contains(document.activeElement);
        if (element) element.focus({ preventScroll: true });
        else if (isElsewhere) host.current?.focus({ preventScroll: true });
        if (framesLeft > 0)
          search.current = requestAnimationFrame(() => {
            if (document.activeElement !== elementOf(host.current, key)) find(framesLeft - 1);
          });
      };
      find(FRAMES);
    },
    [host, reveal],
  );

  useEffect(() => () => cancelAnimationFrame(search.current), []);
  useEffect(() => {
    const root = host.current;
    // What had the keyboard is gone (deleted, folded up): it stays on the map.
    if (wasInside.current && document.activeElement === document.body)
      root?.focus({ preventScroll: true });
    wasInside.current = root?.contains(document.activeElement) ?? false;
  });

  return { current, goTo, say, said };
}
