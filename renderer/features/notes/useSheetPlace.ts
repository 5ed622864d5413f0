import { useMemo, useSyncExternalStore } from 'react';
import { POPOVER_GAP, POPOVER_MARGIN, type Anchor } from '#renderer/ui/Popover.tsx';
import type { Box } from '#shared/lib/box.ts';
import { sheetPlace, type SheetPlace } from './sheetPlace.ts';

/** How wide the sheet is, how narrow its scales still stand in a row, and how low it shows a field, in rem. */
const WANTED = 26;
const LEAST = 17;
const LOW = 10;

const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Where the sheet of notes stands as things are: it moves with the map, and with the window's borders. */
export function useSheetPlace(
  mark: Box,
  card: Box | null,
): Omit<SheetPlace, 'anchor'> & { readonly anchor: Anchor } {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth);
  const height = useSyncExternalStore(subscribe, () => window.innerHeight);
  const unit = rem();
  const sheet = {
    wanted: WANTED * unit,
    least: LEAST * unit,
    low: LOW * unit,
    gap: POPOVER_GAP,
    margin: POPOVER_MARGIN,
  };
  const place = sheetPlace(mark, card, { width, height }, sheet);
  const { x, y, width: wide, height: tall } = place.anchor;
  // The library places anew for every anchor that is another object.
  const anchor = useMemo(
    () => ({ getBoundingClientRect: () => new DOMRect(x, y, wide, tall) }),
    [x, y, wide, tall],
  );
  return { ...place, anchor };
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
