import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import type { MapFigures } from './scene/MapFigures.ts';

/**
 * Shows the map as it opens, as soon as the pane has a size, again in the other view or where one leader's
 * areas alone are shown, and when a presentation has ended. While nobody has moved the map since, a pane of
 * another size (a larger window, a closed inspector) or a map in other sizes (on a projector) shows it anew.
 *
 * @returns whether the eye is there: before, nothing that is made for what it sees is worth while
 */
export function useOpenView(
  open: (isFromAnother: boolean) => void,
  map: MapFigures,
  isPresenting: boolean,
): boolean {
  const picture = `${map.view} ${map.scene.sections[0]?.onlyLeaderId ?? ''}`;
  const scale = map.scene.metrics.name;
  const hasFigures = map.places.length > 0;
  const [isOpened, setOpened] = useState(false);
  const isReady = useStore(({ panZoom }) => panZoom !== null);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const store = useStoreApi();
  const shown = useRef<string | null>(null);
  /** React Flow's transform right after opening: another one means that a person moved the map. */
  const opened = useRef<readonly number[] | null>(null);
  useEffect(() => {
    // Where a walk leaves the eye, nobody has put it.
    if (isPresenting) shown.current = null;
    // Asked of the store itself: what React Flow has found in its own effects, a render would tell later.
    const { panZoom, width: paneWidth, transform: present } = store.getState();
    if (isPresenting || panZoom === null || !hasFigures || paneWidth === 0) return;
    const isUntouched = opened.current?.every((value, index) => value === present[index]) ?? false;
    if (shown.current === picture && !isUntouched) return;
    // What is seen moves to where it stands in the other view: so does the eye, or all of it would jump.
    const isFromAnother = shown.current !== null && shown.current !== picture;
    shown.current = picture;
    open(isFromAnother);
    opened.current = [...store.getState().transform];
    setOpened(true);
  }, [isPresenting, isReady, hasFigures, picture, scale, width, height, open, store]);
  return isOpened;
}
