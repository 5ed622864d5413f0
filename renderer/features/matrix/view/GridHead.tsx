import type { AuditReport } from '#shared/audit/audit.ts';
import { leaderLoad } from '#shared/model/leaderLoad.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { classNames } from '#renderer/ui/classNames.ts';
import { pressingOnLeader } from '../facts/pressing.ts';
import { HEAD, LANE, NAME } from '../grid/shape.ts';
import type { GridState } from '../grid/useGrid.ts';
import type { InSight } from '../grid/useInSight.ts';
import columns from './columns.module.css';
import styles from './Head.module.css';
import { LeaderHead } from './LeaderHead.tsx';

export interface GridHeadProps {
  readonly grid: GridState;
  readonly gridId: string;
  readonly inSight: InSight;
  readonly report: AuditReport | null;
  readonly renaming: ItemRef | null;
  readonly hitOf: (key: string) => 'hit' | 'current' | undefined;
  readonly onRenamed: (isByKey: boolean) => void;
}

const TwoLines = () => (
  <>
    owns
    <br />
    coordinates
  </>
);

/** The row of leaders' titles, which stays in sight. */
export function GridHead({ grid, gridId, inSight, report, ...props }: GridHeadProps) {
  const { model, cursor, range, leaderIds, shape, geometry } = grid;
  const { sizes } = geometry;
  const { first, last } = inSight;
  const isPicked = (column: number) =>
    range.top === HEAD && column >= range.left && column <= range.right;
  const isCursor = (column: number) => cursor.row === HEAD && cursor.column === column;
  const header = (column: number) => ({
    id: `${gridId}-${HEAD}-${column}`,
    role: 'columnheader',
    'aria-colindex': column + 1,
    'aria-selected': isPicked(column),
    'data-cursor': isCursor(column) || undefined,
  });
  return (
    <div role="rowgroup" className={styles.head} style={{ inlineSize: geometry.width }}>
      <div
        role="row"
        aria-rowindex={1}
        className={styles.headRow}
        style={{ blockSize: sizes.head }}
      >
        <div
          {...header(NAME)}
          className={classNames(columns.name, styles.corner)}
          style={{ inlineSize: sizes.name }}
        >
          <span>Decision area</span>
          <span className={styles.loadKey}>
            {sizes.isUpright ? 'owns · coordinates' : <TwoLines />}
          </span>
        </div>
        <div
          {...header(LANE)}
          className={classNames(columns.lane, styles.laneHead)}
          style={{ inlineSize: sizes.lane, insetInlineStart: sizes.name }}
        >
          Lane
        </div>
        <span role="presentation" style={{ inlineSize: first * sizes.leader }} />
        {leaderIds.slice(first, last + 1).map((leaderId, at) => {
          const column = first + at + 2;
          const { owns, coordinates } = leaderLoad(model, leaderId);
          return (
            <LeaderHead
              key={leaderId}
              id={`${gridId}-${HEAD}-${column}`}
              leaderId={leaderId}
              title={model.leader(leaderId)?.title ?? ''}
              columnIndex={column}
              sizes={sizes}
              owns={owns}
              coordinates={coordinates}
              mark={pressingOnLeader(report, leaderId)[0]?.mark ?? null}
              isPicked={isPicked(column)}
              isCursor={isCursor(column)}
              isRenaming={props.renaming?.kind === 'leader' && props.renaming.id === leaderId}
              hit={props.hitOf(`leader:${leaderId}`)}
              onRenamed={props.onRenamed}
            />
          );
        })}
        <span
          role="presentation"
          style={{ inlineSize: Math.max(0, leaderIds.length - last - 1) * sizes.leader }}
        />
        <div
          {...header(shape.columns.length - 1)}
          className={classNames(columns.people, styles.peopleHead)}
          data-kept={sizes.arePeopleKept || undefined}
          style={{ inlineSize: sizes.people }}
        >
          <span>People</span>
          <span className={styles.loadKey}>+ informed</span>
        </div>
      </div>
    </div>
  );
}
