import type { Id } from '#shared/document/fields.ts';
import { useLeaderRows } from '#renderer/fields/useLeaderRows.tsx';
import { useModel } from '#renderer/store/useModel.ts';
import styles from './Inspector.module.css';
import { RoleRow } from './RoleRow.tsx';

/** Up to this many leaders everybody has a row; beyond it, those with a part and a box to add one. */
const ALL_ROWS = 24;

/** The part of every leader in one area. */
export function RoleRows({ areaId }: { readonly areaId: Id }) {
  const model = useModel();
  const { leaders, addOne } = useLeaderRows(areaId, ALL_ROWS);
  if (model.document.leaders.length === 0)
    return <p className={styles.prose}>There are no leaders yet.</p>;
  return (
    <>
      <ul className={styles.list}>
        {leaders.map((leader) => (
          <RoleRow
            key={leader.id}
            leader={leader}
            areaId={areaId}
            assignment={model.assignment(leader.id, areaId)}
          />
        ))}
      </ul>
      {addOne}
    </>
  );
}
