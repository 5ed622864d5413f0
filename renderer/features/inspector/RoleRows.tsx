import { useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import styles from './Inspector.module.css';
import { RoleRow } from './RoleRow.tsx';
import { useModel } from './useInspected.ts';

/** Up to this many leaders everybody has a row; beyond it, those with a part and a box to add one. */
const ALL_ROWS = 24;

/** The part of every leader in one area. */
export function RoleRows({ areaId }: { readonly areaId: Id }) {
  const model = useModel();
  const [added, setAdded] = useState<readonly Id[]>([]);
  const { leaders } = model.document;
  const hasRow = (leader: Leader) =>
    leaders.length <= ALL_ROWS ||
    model.assignment(leader.id, areaId) !== undefined ||
    added.includes(leader.id);
  const others = leaders.filter((leader) => !hasRow(leader));
  if (leaders.length === 0) return <p className={styles.prose}>There are no leaders yet.</p>;
  return (
    <>
      <ul className={styles.list}>
        {leaders.filter(hasRow).map((leader) => (
          <RoleRow
            key={leader.id}
            leader={leader}
            areaId={areaId}
            assignment={model.assignment(leader.id, areaId)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <Combobox
          label="Add a leader"
          value={null}
          options={others.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => id !== null && setAdded([...added, id])}
        />
      )}
    </>
  );
}
