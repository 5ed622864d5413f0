import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { MapModel } from '#shared/model/mapModel.ts';
import { registerCanvas } from '#renderer/store/canvasHandle.ts';
import { FRESH_MATRIX } from '#renderer/store/matrixView.ts';
import { idsOf, isSameItem, type ItemRef, type Selection } from '#renderer/store/selection.ts';
import { getState, useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { placeOfItem, type Meeting } from '#renderer/store/placeOfItem.ts';
import { rangeOf, type Range } from './range.ts';
import { selectionFor } from './selectionFor.ts';
import { HEAD, NAME, placeAt, spotOf, type GridShape, type Place, type Spot } from './shape.ts';

/** While keys are held the selection waits, so that the inspector is not drawn for every cell, in ms. */
const PAUSE = 90;

export interface GridCursor {
  readonly cursor: Spot;
  /** The other end of the block. */
  readonly anchor: Spot;
  readonly range: Range;
  /** Stands on a cell; with an anchor the block between the two is selected. */
  goTo(cursor: Spot, anchor?: Spot): void;
  /** The selection of the window follows now, not after a pause. */
  settle(): void;
  /** What was edited may have made a role of an empty cell: the selection looks again. */
  touch(): void;
}

/**
 * Where one stands in the grid, and what is selected there. The window's selection follows; a selection
 * made elsewhere brings the cursor along, opening whatever hides its line.
 */
export function useGridCursor(
  shape: GridShape,
  model: MapModel,
  scroller: RefObject<HTMLElement | null>,
  onReveal: (spot: Spot) => void,
): GridCursor {
  const [ends, setEnds] = useState<{ readonly cursor: Place; readonly anchor: Place }>(() => {
    const first = placeAt(shape, { row: firstArea(shape), column: 2 });
    return { cursor: first, anchor: first };
  });
  const selection = useApp((state) => state.session.selection);
  const cursor = spotOf(shape, ends.cursor);
  const anchor = spotOf(shape, ends.anchor);
  const range = rangeOf(anchor, cursor);
  const live = useRef({ shape, model, range, onReveal });
  live.current = { shape, model, range, onReveal };
  /** What the grid itself selected last. */
  const own = useRef<Selection | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const wanted = useRef<Meeting | null>(null);

  const settle = useCallback(() => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    const chosen = selectionFor(live.current.shape, live.current.range, live.current.model);
    const before = getState().session.selection;
    own.current = isSame(chosen, before) ? before : chosen;
    if (own.current !== before) verbs.setSession({ selection: own.current });
  }, []);
  const touch = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(settle, PAUSE);
  }, [settle]);
  useEffect(() => () => void (timer.current !== null && clearTimeout(timer.current)), []);

  const goTo = useCallback(
    (to: Spot, anchor: Spot = to) => {
      const { shape: now } = live.current;
      setEnds({ cursor: placeAt(now, to), anchor: placeAt(now, anchor) });
      touch();
    },
    [touch],
  );

  /** Stands where leader and area meet, as soon as that line is among the lines. */
  const reach = useCallback((): void => {
    const { shape: now, model: map } = live.current;
    const place = wanted.current;
    if (!place) return;
    const row = place.areaId === null ? HEAD : now.rowAt.get(`area ${place.areaId}`);
    if (row === undefined) {
      if (place.areaId === null || !map.area(place.areaId)) wanted.current = null;
      else unhide(map, place.areaId);
      return;
    }
    wanted.current = null;
    const column = place.leaderId === null ? NAME : now.columnAt.get(`leader ${place.leaderId}`);
    const spot = { row, column: column ?? NAME };
    const at = placeAt(now, spot);
    setEnds({ cursor: at, anchor: at });
    live.current.onReveal(spot);
  }, []);

  useEffect(() => {
    const isOwn = selection === own.current || isPart(selection, own.current);
    if (!isOwn && selection.length > 0) {
      // Somebody chose something else before the grid had told of its own choice: that is over.
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
      wanted.current = meetingOf(live.current.model, selection);
    }
    own.current = selection;
  }, [selection]);
  // After a filter was lifted or a group opened for it, the line is there.
  useEffect(reach, [reach, selection, shape]);

  useEffect(() => {
    const reveal = (item: ItemRef | undefined) => {
      if (!item) return;
      wanted.current = placeOfItem(live.current.model, item);
      reach();
    };
    const focus = () => scroller.current?.focus({ preventScroll: true });
    return registerCanvas({
      fit: () => {},
      zoomIn: () => {},
      zoomOut: () => {},
      fitItems: (items) => reveal(items.at(-1)),
      reveal,
      standOn: (item) => {
        reveal(item);
        focus();
      },
      focus,
    });
  }, [reach, scroller]);

  return { cursor, anchor, range, goTo, settle, touch };
}

const firstArea = ({ rows }: GridShape) =>
  Math.max(
    0,
    rows.findIndex(({ kind }) => kind === 'area'),
  );

const isSame = (a: Selection, b: Selection) =>
  a.length === b.length && a.every((item, at) => b[at] !== undefined && isSameItem(item, b[at]));

/** The map let go of what is not there any more: that is still what the grid selected. */
function isPart(selection: Selection, own: Selection | null): boolean {
  return (
    own !== null && selection.length < own.length && selection.every((item) => own.includes(item))
  );
}

/** A leader and an area chosen together are the cell where they meet. */
function meetingOf(model: MapModel, selection: Selection): Meeting | null {
  const [leaderIds, areaIds] = [idsOf(selection, 'leader'), idsOf(selection, 'area')];
  if (selection.length === 2 && leaderIds.length === 1 && areaIds.length === 1) {
    return { leaderId: leaderIds[0] ?? null, areaId: areaIds[0] ?? null };
  }
  const item = selection.at(-1);
  const place = item && placeOfItem(model, item);
  return place && (place.leaderId !== null || place.areaId !== null) ? place : null;
}

/** Opens the group of an area, or lifts the filter that hides it. */
function unhide(model: MapModel, areaId: string): void {
  const { matrix } = getState().session;
  const domain = model.area(areaId)?.domain.trim() ?? '';
  if (matrix.isGrouped && matrix.folded.has(domain)) {
    const folded = new Set(matrix.folded);
    folded.delete(domain);
    verbs.setSession({ matrix: { ...matrix, folded } });
    return;
  }
  const { words, mode, leaderId, isOnlyFindings, isOnlyOpen } = FRESH_MATRIX;
  verbs.setSession({
    matrix: { ...matrix, words, mode, leaderId, isOnlyFindings, isOnlyOpen },
  });
}
