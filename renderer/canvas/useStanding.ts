import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { ItemRef } from '#renderer/store/selection.ts';
import { useApp } from '#renderer/store/store.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { middleOf, type Box } from '#shared/lib/box.ts';
import type { CanvasCamera } from './useCanvasHandle.ts';
import { bearerKey } from './scene/bearerKey.ts';
import type { MapFigures } from './scene/MapFigures.ts';

interface Standing {
  /** The figure that the keyboard stands on: the map's one Tab stop. */
  readonly current: string | null;
  /** Goes there; with `isMoving` (the default) the keyboard and the eye go too. */
  readonly goTo: (key: string, isMoving?: boolean) => void;
  /** Goes to what stands for an item; one that is not laid out yet is gone to when it is. */
  readonly standOn: (item: ItemRef) => void;
  readonly say: (text: string) => void;
  readonly said: string;
}

/** How long a figure's element is waited for, in frames. */
const FRAMES = 12;

/** The eye goes there by itself. */
const STILL = { preventScroll: true };

/** The element of a figure, if React draws it. */
export function elementOf(host: HTMLElement | null, key: string): HTMLElement | null {
  return host?.querySelector<HTMLElement>(`[data-id="${CSS.escape(key)}"]`) ?? null;
}

/** Where the keyboard stands on the map. It follows the selection, and outlives every new layout. */
export function useStanding(
  map: MapFigures,
  model: MapModel,
  host: RefObject<HTMLElement | null>,
  { revealKey: reveal, seek }: Pick<CanvasCamera, 'revealKey' | 'seek'>,
): Standing {
  const primary = useApp((state) => state.session.selection.at(-1) ?? null);
  const [stop, setStop] = useState<string | null>(null);
  const [said, say] = useState('');
  const search = useRef(0);
  const wasInside = useRef(false);

  const selected = primary && bearerKey(map, model, primary);
  // Once nothing is selected any more, the keyboard stands where it was, not where it was before.
  if (selected !== null && selected !== stop) setStop(selected);
  const standing = selected ?? stop;
  const last = useRef<{ readonly key: string; readonly box: Box } | null>(null);
  const kept = [standing, last.current?.key].find((key) => key && map.get(key));
  const current = kept ?? nearest(map, last.current?.box ?? null);
  const figure = current === null ? undefined : map.get(current);
  if (figure) last.current = { key: figure.key, box: figure.box };

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
        if (element) element.focus(STILL);
        else if (isElsewhere) host.current?.focus(STILL);
        if (framesLeft > 0)
          search.current = requestAnimationFrame(() => {
            if (isWaiting(host.current) && document.activeElement !== elementOf(host.current, key))
              find(framesLeft - 1);
          });
      };
      find(FRAMES);
    },
    [host, reveal],
  );

  const standOn = useCallback(
    (item: ItemRef) => {
      let isLate = false;
      seek(item, (key) => {
        // Meanwhile somebody may have begun something else: then only the eye goes there.
        if (isLate && !isWaiting(host.current)) reveal(key);
        else goTo(key);
      });
      isLate = true;
      if (!host.current?.contains(document.activeElement)) host.current?.focus(STILL);
    },
    [host, goTo, reveal, seek],
  );

  useEffect(() => () => cancelAnimationFrame(search.current), []);
  useEffect(() => {
    // While the keyboard is on its way from one field to the next, nothing has it: only an arrival counts.
    const arrive = ({ target }: FocusEvent) => {
      wasInside.current = host.current?.contains(target as Node) ?? false;
    };
    document.addEventListener('focusin', arrive);
    return () => document.removeEventListener('focusin', arrive);
  }, [host]);
  useEffect(() => {
    // What had the keyboard is gone (deleted, folded up): it stays on the map.
    if (wasInside.current && document.activeElement === document.body) host.current?.focus(STILL);
  });

  return { current, goTo, standOn, say, said };
}

/** Whether the keyboard is still the map's: a field or dialog that opened meanwhile keeps it. */
function isWaiting(host: HTMLElement | null): boolean {
  const { activeElement } = document;
  return (
    activeElement === document.body ||
    activeElement === host ||
    (activeElement?.matches('[data-id]') === true && host?.contains(activeElement) === true)
  );
}

/** What stands nearest to where the keyboard stood; the first of all when it stood nowhere. */
function nearest(map: MapFigures, box: Box | null): string | null {
  if (!box) return map.ends?.[0].key ?? null;
  const from = middleOf(box);
  let best: string | null = null;
  let bestAway = Infinity;
  for (const place of map.places) {
    const to = middleOf(place.box);
    const away = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
    if (away < bestAway) [best, bestAway] = [place.key, away];
  }
  return best;
}
