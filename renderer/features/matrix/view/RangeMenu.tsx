import { partOf } from '#renderer/store/part.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { areaIdsIn, leaderIdsIn } from '../grid/range.ts';
import type { GridState } from '../grid/useGrid.ts';
import { CellMenu, type OpenMenu } from './CellMenu.tsx';

/** The value that all have, `null` when they differ. */
function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** The menu of the selected cells. */
export function RangeMenu({ grid, menu }: { readonly grid: GridState; readonly menu: OpenMenu }) {
  const { model, shape, range } = grid;
  const areaIds = areaIdsIn(shape, range);
  const leaderIds = leaderIdsIn(shape, range);
  const parts = areaIds.flatMap((areaId) =>
    leaderIds.map((leaderId) => partOf(model.assignment(leaderId, areaId))),
  );
  return (
    <CellMenu
      menu={menu}
      areaIds={areaIds}
      leaderIds={leaderIds}
      part={common(parts)}
      mode={common(areaIds.map((areaId) => model.area(areaId)?.mode ?? null))}
      onNote={(what) => {
        const [areaId, leaderId] = [areaIds[0], leaderIds[0]];
        if (areaId === undefined || leaderId === undefined) return;
        verbs.setSession({ openNotes: { what, leaderId, areaId, recordId: null } });
      }}
      onDone={grid.tell}
      onClose={() => {
        grid.setMenu(null);
        // The menu gives the keyboard back after it has closed.
        requestAnimationFrame(() => {
          if (!getState().session.openNotes) grid.focus();
        });
      }}
    />
  );
}
