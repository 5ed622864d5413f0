import type { MouseEvent } from 'react';
import type { ItemRef } from '#renderer/store/selection.ts';
import { setSideOpen } from '#renderer/store/sideOpen.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { openNotes } from '../acts/openNotes.ts';
import { headerItem } from './headerItem.ts';
import { LANE, type Spot } from './shape.ts';
import type { GridState } from './useGrid.ts';

export type HeaderMenu = (target: {
  readonly item: ItemRef | null;
  readonly x: number;
  readonly y: number;
}) => void;

/** What clicks open: menus of cells, the map's own menu of a header, the notes and findings of a mark. */
export function useGridMenu(grid: GridState, onHeaderMenu: HeaderMenu | undefined) {
  const { shape, range } = grid;
  const open = (spot: Spot, x: number, y: number) => {
    const item = headerItem(shape, spot);
    if (item) {
      grid.settle();
      onHeaderMenu?.({ item, x, y });
    } else if (shape.rows[spot.row]?.kind === 'area') {
      grid.setMenu({ kind: spot.column === LANE ? 'lane' : 'part', x, y });
    }
  };
  const openUnder = (spot: Spot) => {
    const { x, y, height } = grid.boxOfSpot(spot);
    open(spot, x + 4, y + height);
  };

  return {
    /** By key: where the cursor stands. */
    openHere: () => openUnder(grid.cursor),

    onClick(event: MouseEvent) {
      const mark = (event.target as Element).closest<HTMLElement>('[data-open]');
      if (!mark) return;
      const what = mark.dataset['open'];
      const spot = grid.spotOfPoint(event.clientX, event.clientY);
      const line = shape.rows[spot.row];
      const is = shape.columns[spot.column];
      grid.goTo(spot);
      grid.focus();
      if (what === 'lane') openUnder(spot);
      else if (what === 'findings') {
        verbs.setSession({ side: 'findings' });
        setSideOpen(true);
      } else if (line?.kind === 'area' && is?.kind === 'leader') {
        openNotes(what === 'risk' ? 'risk' : 'redLine', is.leaderId, line.areaId);
      }
    },

    onDoubleClick(event: MouseEvent) {
      if ((event.target as Element).closest('button, textarea, [data-open]')) return;
      const spot = grid.spotOfPoint(event.clientX, event.clientY);
      const item = headerItem(shape, spot);
      if (item) verbs.setSession({ renaming: item });
      else openUnder(spot);
    },

    onContextMenu(event: MouseEvent) {
      if ((event.target as Element).closest('textarea')) return;
      event.preventDefault();
      const spot = grid.spotOfPoint(event.clientX, event.clientY);
      const isInside =
        spot.row >= range.top &&
        spot.row <= range.bottom &&
        spot.column >= range.left &&
        spot.column <= range.right;
      if (!isInside) grid.goTo(spot);
      grid.focus();
      open(spot, event.clientX, event.clientY);
    },
  };
}
