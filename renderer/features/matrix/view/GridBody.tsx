import { useRef } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { RowFactsMemory } from '../facts/rowFacts.ts';
import type { GridState } from '../grid/useGrid.ts';
import type { InSight } from '../grid/useInSight.ts';
import { AddRow } from './AddRow.tsx';
import { AreaRow } from './AreaRow.tsx';
import styles from './Grid.module.css';
import { GroupRow } from './GroupRow.tsx';

export interface GridBodyProps {
  readonly grid: GridState;
  readonly gridId: string;
  readonly inSight: InSight;
  readonly report: AuditReport | null;
  readonly renaming: ItemRef | null;
  readonly isRaciShown: boolean;
  readonly hitOf: (key: string) => 'hit' | 'current' | undefined;
  readonly onRenamed: (isByKey: boolean) => void;
}

/** The lines in sight. A line whose facts are what they were is not drawn again. */
export function GridBody({ grid, gridId, inSight, report, ...props }: GridBodyProps) {
  const { model, shape, geometry, range, cursor, leaderIds } = grid;
  const { sizes, width } = geometry;
  const { rows, columns } = shape;
  const memory = useRef<RowFactsMemory>(null);
  const factsOf = (memory.current ??= new RowFactsMemory());
  return (
    <div
      role="rowgroup"
      className={styles.body}
      style={{ inlineSize: width, blockSize: geometry.height - sizes.head }}
    >
      {inSight.rows.map((index) => {
        const row = rows[index];
        const top = (geometry.tops[index] ?? 0) - sizes.head;
        const isCursor = cursor.row === index;
        const shared = { gridId, rowIndex: index, top, width, sizes };
        const wide = { ...shared, columns: columns.length, isCursor };
        if (row?.kind === 'group') {
          const { domain, count, isFolded } = row;
          return (
            <GroupRow
              key={`group ${domain}`}
              {...wide}
              domain={domain}
              count={count}
              isFolded={isFolded}
            />
          );
        }
        if (row?.kind === 'add') return <AddRow key="add" {...wide} />;
        const facts = row && factsOf.get(model, report, row.areaId);
        if (!row || !facts) return null;
        const isPicked = index >= range.top && index <= range.bottom;
        return (
          <AreaRow
            key={row.areaId}
            {...shared}
            facts={facts}
            leaderIds={leaderIds}
            first={inSight.first}
            last={inSight.last}
            pickedFrom={isPicked ? range.left : -1}
            pickedTo={isPicked ? range.right : -1}
            cursorColumn={isCursor ? cursor.column : -1}
            isRaciShown={props.isRaciShown}
            isRenaming={props.renaming?.kind === 'area' && props.renaming.id === row.areaId}
            hit={props.hitOf(`area:${row.areaId}`)}
            onRenamed={props.onRenamed}
          />
        );
      })}
    </div>
  );
}
