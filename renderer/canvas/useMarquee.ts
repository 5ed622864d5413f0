import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { isSameItem, type ItemRef, type Selection } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { toUnits } from './geometry/view.ts';
import type { MapFigures } from './scene/MapFigures.ts';

interface Marquee {
  readonly start: (isAdditive: boolean) => void;
  readonly end: () => void;
  /** While one is drawn, React Flow's own idea of what it takes is not asked. */
  readonly isActive: () => boolean;
}

/** The marquee: React Flow draws it, the figures say what lies in it, painted ones included. */
export function useMarquee(map: MapFigures): Marquee {
  const store = useStoreApi();
  const latest = useRef(map);
  latest.current = map;
  const base = useRef<Selection | null>(null);

  useEffect(
    () =>
      store.subscribe(({ userSelectionRect: rect, transform: [x, y, zoom] }, before) => {
        if (base.current === null || !rect || rect === before.userSelectionRect) return;
        const corner = toUnits({ x, y, zoom }, rect);
        const box = { ...corner, width: rect.width / zoom, height: rect.height / zoom };
        const taken = latest.current.inMarquee(box).flatMap(({ item }) => item ?? []);
        const selection = union(base.current, taken);
        if (!isSame(selection, getState().session.selection)) verbs.setSession({ selection });
      }),
    [store],
  );

  return useRef<Marquee>({
    start: (isAdditive) => {
      base.current = isAdditive ? getState().session.selection : [];
    },
    end: () => {
      base.current = null;
    },
    isActive: () => base.current !== null,
  }).current;
}

function union(base: Selection, taken: readonly ItemRef[]): Selection {
  const keys = new Set(base.map(({ kind, id }) => `${kind} ${id}`));
  const added = taken.filter(({ kind, id }) => {
    const key = `${kind} ${id}`;
    return !keys.has(key) && keys.add(key);
  });
  return [...base, ...added];
}

function isSame(a: Selection, b: Selection): boolean {
  return a.length === b.length && a.every((item, index) => isSameItem(item, b[index] ?? item));
}
