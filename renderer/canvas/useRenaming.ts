import { useEffect, useRef } from 'react';
import type { ItemRef } from '#renderer/store/selection.ts';
import { itemKey } from './itemKey.ts';
import type { MapFigures } from './scene/MapFigures.ts';

/** When a name is to be typed over, the eye goes so near that it can be read. Once per name. */
export function useRenaming(
  renaming: ItemRef | null,
  map: MapFigures,
  approach: (item: ItemRef) => void,
): void {
  const near = useRef<string | null>(null);
  useEffect(() => {
    const key = renaming ? itemKey(renaming) : null;
    if (key === null) near.current = null;
    // A new item is in the map only after the layout that follows its command.
    if (!renaming || key === null || near.current === key || !map.get(key)) return;
    near.current = key;
    approach(renaming);
  }, [renaming, map, approach]);
}
