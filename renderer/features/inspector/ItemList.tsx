import type { ItemRef } from '#renderer/store/selection.ts';
import { useRovingGrid } from '#renderer/ui/useRovingGrid.ts';
import styles from './Inspector.module.css';
import { ItemButton, type ItemLineProps } from './ItemLine.tsx';

export interface ItemListProps {
  /** What the lines are, read out. */
  readonly label: string;
  readonly lines: readonly ItemLineProps[];
}

const keyOf = ({ kind, id }: ItemRef) => `${kind} ${id}`;

/** Lines that each lead to what they name, as many as there are: together one stop of the Tab key. */
export function ItemList({ label, lines }: ItemListProps) {
  const rows = lines.map(({ item }) => ({ key: keyOf(item), stops: 1 }));
  const grid = useRovingGrid<HTMLDivElement>(rows);
  // A grid must have rows.
  if (lines.length === 0) return null;
  return (
    <div aria-label={label} className={styles.list} {...grid.gridProps}>
      {lines.map((line) => (
        <div key={keyOf(line.item)} role="row">
          <div role="gridcell">
            <ItemButton {...line} stop={grid.stopAt(keyOf(line.item), 0)} />
          </div>
        </div>
      ))}
    </div>
  );
}
