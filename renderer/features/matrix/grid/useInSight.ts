import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, type RefObject } from 'react';
import type { Geometry } from './geometry.ts';
import type { GridShape } from './shape.ts';
import { rowSize } from './sizes.ts';

/** Lines and columns drawn beyond the edges, so that a turn of the wheel finds them there. */
const MORE_ROWS = 5;
const MORE_COLUMNS = 2;

export interface InSight {
  readonly rows: readonly number[];
  /** Leaders by index, ends included; `last` is -1 where none is. */
  readonly first: number;
  readonly last: number;
}

/** Which lines and which leaders' columns are in sight, in both directions. */
export function useInSight(
  scroller: RefObject<HTMLElement | null>,
  { rows, columns }: GridShape,
  { sizes }: Geometry,
): InSight {
  // What it returns is read here and now, never handed on.
  // oxlint-disable-next-line react/incompatible-library
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowSize(rows[index], sizes),
    scrollMargin: sizes.head,
    overscan: MORE_ROWS,
    useFlushSync: false,
  });
  // oxlint-disable-next-line react/incompatible-library
  const across = useVirtualizer({
    horizontal: true,
    count: columns.filter(({ kind }) => kind === 'leader').length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.leader,
    scrollMargin: sizes.name + sizes.lane,
    overscan: MORE_COLUMNS,
    useFlushSync: false,
  });
  useLayoutEffect(() => down.measure(), [down, rows, sizes]);
  useLayoutEffect(() => across.measure(), [across, columns, sizes]);
  const shown = across.getVirtualItems();
  return {
    rows: down.getVirtualItems().map(({ index }) => index),
    first: shown[0]?.index ?? 0,
    last: shown.at(-1)?.index ?? -1,
  };
}
