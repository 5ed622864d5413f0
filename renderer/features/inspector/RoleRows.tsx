import type { Id } from '#shared/document/fields.ts';
import { useLeaderRows } from '#renderer/fields/useLeaderRows.tsx';
import { useModel } from '#renderer/store/useModel.ts';
import { useRovingGrid } from '#renderer/ui/useRovingGrid.ts';
import styles from './Inspector.module.css';
import { PART_STOP, RoleRow, stopsOfRow } from './RoleRow.tsx';

/** Up to this many leaders everybody has a row; beyond it, those with a part and a box to add one. */
const ALL_ROWS = 24;

/** The part of every leader in one area: one stop of the Tab key, which comes in where a part is chosen. */
export function RoleRows({ areaId }: { readonly areaId: Id }) {
  const model = useModel();
  const { leaders, addOne } = useLeaderRows(areaId, ALL_ROWS);
  const rows = leaders.map(({ id }) => ({
    key: id,
    stops: stopsOfRow(model.assignment(id, areaId)),
  }));
  const grid = useRovingGrid<HTMLDivElement>(rows, PART_STOP);
  if (model.document.leaders.length === 0)
    return <p className={styles.prose}>There are no leaders yet.</p>;
  return (
    <>
      {leaders.length > 0 && (
        <div aria-label="Who takes part" className={styles.list} {...grid.gridProps}>
          {leaders.map((leader) => (
            <RoleRow
              key={leader.id}
              leader={leader}
              areaId={areaId}
              assignment={model.assignment(leader.id, areaId)}
              stopAt={(index) => grid.stopAt(leader.id, index)}
            />
          ))}
        </div>
      )}
      {addOne}
    </>
  );
}
