import type { KeyboardEvent } from 'react';
import { getState } from '#renderer/store/store.ts';
import { useIsMac } from '#renderer/ui/UiProvider.tsx';
import { doAct } from './doAct.ts';
import { keyAct, type Standing } from './keyAct.ts';
import { areaIdsIn, isOneCell, leaderIdsIn } from './range.ts';
import { HEAD, type Spot } from './shape.ts';
import type { GridState } from './useGrid.ts';

const HELD_KEYS = ['Shift', 'Control', 'Alt', 'Meta'];
const EDITS = ['part', 'mode', 'clear', 'fillDown'];

/** What the cursor stands on, as far as keys care. */
export function standingOf(grid: GridState, isMac: boolean): Standing {
  const { shape, cursor, range } = grid;
  const isBlock = !isOneCell(range);
  return {
    row: shape.rows[cursor.row]?.kind ?? 'head',
    column: shape.columns[cursor.column]?.kind ?? 'name',
    hasCells: isBlock && areaIdsIn(shape, range).length > 0 && leaderIdsIn(shape, range).length > 0,
    isLeaving: grid.isLeaving,
    isMac,
  };
}

/**
 * The grid by keyboard. Keys that mean nothing here go on to the catalog's shortcuts, which act on what is
 * selected.
 */
export function useGridKeys(grid: GridState, openMenu: () => void) {
  const isMac = useIsMac();
  return (event: KeyboardEvent) => {
    const { shape, model, scroller, geometry, pane } = grid;
    if (event.nativeEvent.isComposing || event.target !== scroller.current) return;
    if (getState().session.overlay !== null) return;
    const act = keyAct(event, standingOf(grid, isMac));
    if (!act) {
      if (!HELD_KEYS.includes(event.key)) grid.settle();
      return;
    }
    const { head, area } = geometry.sizes;
    const done = doAct(act, {
      ...grid,
      page: Math.max(1, Math.floor((pane().height - head) / area) - 1),
      isFilled({ row, column }: Spot) {
        const line = shape.rows[row];
        const is = shape.columns[column];
        if (row === HEAD || line?.kind !== 'area') return false;
        if (is?.kind !== 'leader') return true;
        return model.assignment(is.leaderId, line.areaId) !== undefined;
      },
      openMenu,
    });
    if (done.said !== '' || EDITS.includes(act.kind)) grid.tell(done.said);
    if (act.kind === 'clipboard') event.stopPropagation();
    if (!done.isUsed) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
