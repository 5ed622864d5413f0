import { useState, type ReactNode } from 'react';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';

/**
 * Which leaders have a row of their own where the parts in an area are listed: everybody in a team that is
 * small enough, otherwise those with a part, and whoever is added to say one.
 *
 * @param most up to so many leaders everybody has a row
 * @returns the leaders, and a box to add one of the others; null where there is nobody else
 */
export function useLeaderRows(
  areaId: Id,
  most: number,
): { readonly leaders: readonly Leader[]; readonly addOne: ReactNode } {
  const model = useModel();
  const [added, setAdded] = useState<readonly Id[]>([]);
  const { leaders } = model.document;
  const hasRow = ({ id }: Leader) =>
    leaders.length <= most || model.assignment(id, areaId) !== undefined || added.includes(id);
  const others = leaders.filter((leader) => !hasRow(leader));
  return {
    leaders: leaders.filter(hasRow),
    addOne: others.length > 0 && (
      <Combobox
        label="Add a leader"
        value={null}
        options={others.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => id !== null && setAdded([...added, id])}
      />
    ),
  };
}
