import { useCallback, useId, type ReactNode } from 'react';
import type { MapModel } from '#shared/model/mapModel.ts';
import { useAudit } from '#renderer/store/audit.ts';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { useIsMac } from '#renderer/ui/UiProvider.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { describeSpot } from '../facts/describeSpot.ts';
import { NAME } from '../grid/shape.ts';
import type { Box } from '#shared/lib/box.ts';
import { useGrid } from '../grid/useGrid.ts';
import { useGridClipboard } from '../grid/useGridClipboard.ts';
import { standingOf, useGridKeys } from '../grid/useGridKeys.ts';
import { useGridMenu, type HeaderMenu } from '../grid/useGridMenu.ts';
import { useGridPointer } from '../grid/useGridPointer.ts';
import { useInSight } from '../grid/useInSight.ts';
import { Foot } from './Foot.tsx';
import styles from './Grid.module.css';
import { GridBody } from './GridBody.tsx';
import { GridHead } from './GridHead.tsx';
import { MatrixBar } from './MatrixBar.tsx';
import { RangeMenu } from './RangeMenu.tsx';

export interface GridProps {
  readonly model: MapModel;
  readonly docId: string;
  /** The editor of risks and red lines, beside `anchor`. */
  readonly renderNotes:
    ((notes: OpenNotes, anchor: Box, card: Box | null) => ReactNode) | undefined;
  readonly onHeaderMenu: HeaderMenu | undefined;
  /** Keys (`area:id`) of what a search found. */
  readonly hits: ReadonlySet<string>;
  readonly currentHit: string | null;
}

/** The grid: hands keys, pointer and clipboard to their parts, and draws what is in sight. */
export function Grid({ model, docId, renderNotes, onHeaderMenu, hits, currentHit }: GridProps) {
  const gridId = useId();
  const report = useAudit();
  const grid = useGrid(model, docId, report);
  const { shape, scroller, cursor, order } = grid;
  const isRaciShown = useApp((state) => state.session.matrix.isRaciShown);
  const renaming = useApp((state) => state.session.renaming);
  const notes = useApp((state) => state.session.openNotes);
  const inSight = useInSight(scroller, shape, grid.geometry);
  const { openHere, ...clicks } = useGridMenu(grid, onHeaderMenu);
  const onKeyDown = useGridKeys(grid, openHere);
  const pointer = useGridPointer(grid);
  useGridClipboard(grid);

  const onRenamed = useCallback(
    (isByKey: boolean) => {
      verbs.setSession({ renaming: null });
      if (isByKey) scroller.current?.focus({ preventScroll: true });
    },
    [scroller],
  );
  const hitOf = (key: string) =>
    key === currentHit ? 'current' : hits.has(key) ? ('hit' as const) : undefined;
  const { row, column } = standingOf(grid, useIsMac());
  const isWide = row === 'group' || row === 'add';
  const shared = { grid, gridId, inSight, report, renaming, hitOf, onRenamed };
  const boxOfNotes = ({ leaderId, areaId }: OpenNotes) =>
    grid.boxOfSpot({
      row: shape.rowAt.get(`area ${areaId}`) ?? cursor.row,
      column: leaderId === null ? NAME : (shape.columnAt.get(`leader ${leaderId}`) ?? NAME),
    });

  return (
    <>
      <MatrixBar model={model} shown={order.areaIds.length} />
      {model.document.leaders.length === 0 && (
        <p className={styles.missing}>
          No leaders yet. Press <Kbd accelerator="L" /> to add the first leader, who becomes a
          column.
        </p>
      )}
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label="Who decides what"
        aria-describedby={`${gridId}-help`}
        aria-rowcount={shape.rows.length + 1}
        aria-colcount={shape.columns.length}
        aria-multiselectable
        aria-activedescendant={`${gridId}-${cursor.row}-${isWide ? NAME : cursor.column}`}
        className={styles.grid}
        onKeyDown={onKeyDown}
        {...clicks}
        {...pointer}
      >
        <GridHead {...shared} />
        <GridBody {...shared} isRaciShown={isRaciShown} />
      </div>
      {order.isStale && (
        <p className={styles.stale}>
          Edited lines stay where they are.{' '}
          <Button size="small" variant="link" onClick={order.refresh}>
            Sort and filter again
          </Button>
        </p>
      )}
      <Foot
        {...describeSpot(model, report, shape, cursor, grid.range, isRaciShown)}
        row={row}
        column={column}
      />
      <VisuallyHidden>
        <span id={`${gridId}-help`}>
          Arrow keys walk, letters set parts. Escape, then Tab, leaves the grid.
        </span>
        <span role="status">{grid.said}</span>
      </VisuallyHidden>
      {grid.menu && <RangeMenu grid={grid} menu={grid.menu} />}
      {notes && renderNotes?.(notes, boxOfNotes(notes), null)}
    </>
  );
}
