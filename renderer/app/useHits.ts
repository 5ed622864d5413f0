import { useDeferredValue, useMemo } from 'react';
import { findInMap } from '#shared/model/findInMap.ts';
import { useApp } from '#renderer/store/store.ts';

/** What the open search found, as the canvas marks it: keys like `area:bed-closures`. */
export interface MarkedHits {
  readonly hits: ReadonlySet<string>;
  readonly currentHit: string | null;
}

const NO_HITS: MarkedHits = { hits: new Set(), currentHit: null };

/** Follows the search bar. */
export function useHits(): MarkedHits {
  const model = useApp((state) => state.map?.model);
  const { isOpen, query, current } = useApp((state) => state.session.search);
  const asked = useDeferredValue(query);
  const found = useMemo(
    () => (model && isOpen ? findInMap(model, asked) : []),
    [model, isOpen, asked],
  );
  return useMemo(() => {
    const keys = found.flatMap(({ item }) => (item ? `${item.kind}:${item.id}` : []));
    const item = found[current]?.item;
    if (keys.length === 0) return NO_HITS;
    return { hits: new Set(keys), currentHit: item ? `${item.kind}:${item.id}` : null };
  }, [found, current]);
}
