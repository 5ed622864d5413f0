import { assertNever } from '#shared/lib/assertNever.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { addArea } from '../acts/addArea.ts';
import { fillDown } from '../acts/fillDown.ts';
import { setModes, setParts } from '../acts/setParts.ts';
import type { GridAct } from './keyAct.ts';
import { areaIdsIn, isLaneOnly, isOneCell, leaderIdsIn, type Range } from './range.ts';
import { HEAD, LANE, NAME, type GridShape, type Spot } from './shape.ts';
import { setFolded } from './setFolded.ts';
import { walkGrid, type Walking } from './walkGrid.ts';

export interface Acting extends Walking {
  readonly cursor: Spot;
  readonly anchor: Spot;
  readonly range: Range;
  readonly goTo: (cursor: Spot, anchor?: Spot, isStill?: boolean) => void;
  readonly openMenu: () => void;
  readonly setLeaving: (isLeaving: boolean) => void;
}

/**
 * Does what a key asked for.
 *
 * @returns what to say of it, and whether the key is used up (`false` lets Tab go out of the grid)
 */
export function doAct(act: GridAct, acting: Acting): { said: string; isUsed: boolean } {
  const { shape, range, cursor, goTo } = acting;
  const areaIds = areaIdsIn(shape, range);
  const leaderIds = leaderIdsIn(shape, range);
  const used = (said = '') => ({ said, isUsed: true });
  switch (act.kind) {
    case 'step': {
      const to = walkGrid(acting, cursor, act.step);
      const isTab = act.step === 'next' || act.step === 'previous';
      if (isTab && to === cursor) return { said: '', isUsed: false };
      goTo(to, act.isExtending ? acting.anchor : to);
      return used();
    }
    case 'part':
      return used(setParts(areaIds, leaderIds, act.part));
    case 'mode':
      return used(setModes(areaIds, act.mode));
    case 'clear':
      return used(
        isLaneOnly(range) ? setModes(areaIds, 'undecided') : setParts(areaIds, leaderIds, 'none'),
      );
    case 'fillDown':
      return used(fillDown(areaIds, leaderIds, range.left <= LANE && range.right >= LANE));
    case 'addArea':
      addArea();
      return used();
    case 'rename':
      rename(shape, cursor);
      return used();
    case 'removeItems':
      return used(removeItems(acting, areaIds));
    case 'menu':
      acting.openMenu();
      return used();
    case 'group':
    case 'fold':
    case 'unfold': {
      const row = shape.rows[cursor.row];
      if (row?.kind !== 'group') return used();
      setFolded(row.domain, act.kind === 'group' ? !row.isFolded : act.kind === 'fold');
      return used();
    }
    case 'selectAll':
      goTo(
        { row: HEAD, column: NAME },
        { row: shape.rows.length - 2, column: shape.columns.length - 1 },
        true,
      );
      return used();
    case 'selectRow':
      goTo(
        { row: cursor.row, column: NAME },
        { row: cursor.row, column: shape.columns.length - 1 },
        true,
      );
      return used();
    case 'selectColumn':
      goTo(
        { row: HEAD, column: cursor.column },
        { row: shape.rows.length - 2, column: cursor.column },
        true,
      );
      return used();
    case 'stepOut':
      return used(stepOut(acting));
    case 'leave':
    case 'clipboard':
      return { said: '', isUsed: false };
    case 'nothing':
      return used();
    default:
      return assertNever(act);
  }
}

function rename(shape: GridShape, { row, column }: Spot): void {
  const line = shape.rows[row];
  const at = shape.columns[column];
  const item: ItemRef | null =
    line?.kind === 'area'
      ? { kind: 'area', id: line.areaId }
      : row === HEAD && at?.kind === 'leader'
        ? { kind: 'leader', id: at.leaderId }
        : null;
  if (item) verbs.setSession({ renaming: item });
}

function removeItems({ shape, range, cursor }: Acting, areaIds: readonly string[]): string {
  const items: ItemRef[] =
    cursor.row === HEAD
      ? leaderIdsIn(shape, range).map((id) => ({ kind: 'leader', id }))
      : areaIds.map((id) => ({ kind: 'area', id }));
  if (items.length === 0) return '';
  if (!verbs.dispatch({ id: 'items.remove', payload: { items } })) return '';
  const { map } = getState();
  return map?.undoLabel ? `Done: ${map.undoLabel}.` : '';
}

/** Out of what one is in, one step at a time: notes, then a block, then the grid itself. */
function stepOut({ range, cursor, goTo, setLeaving }: Acting): string {
  if (getState().session.openNotes) {
    verbs.setSession({ openNotes: null });
    return '';
  }
  if (!isOneCell(range)) {
    goTo(cursor, cursor, true);
    return '';
  }
  setLeaving(true);
  return 'Tab leaves the matrix now.';
}
