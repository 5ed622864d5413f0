import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { leaderLoad } from '#shared/model/leaderLoad.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { partOf } from '#renderer/store/part.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { getState, useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useIsMac } from '#renderer/ui/UiProvider.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { openNotes } from '../acts/openNotes.ts';
import { RowFactsMemory } from '../facts/rowFacts.ts';
import { describeSpot } from '../facts/describeSpot.ts';
import { pressingOnLeader } from '../facts/pressing.ts';
import { doAct } from '../grid/doAct.ts';
import { boxOf, geometryOf, scrollFor, spotAt } from '../grid/geometry.ts';
import { keyAct, type Standing } from '../grid/keyAct.ts';
import { areaIdsIn, isOneCell, leaderIdsIn } from '../grid/range.ts';
import { HEAD, LANE, NAME, type Spot } from '../grid/shape.ts';
import { rowSize, sizesFor } from '../grid/sizes.ts';
import { useGridClipboard } from '../grid/useGridClipboard.ts';
import { useGridCursor } from '../grid/useGridCursor.ts';
import { usePane, usePaneSize } from '../grid/useGridPane.ts';
import { useGridPointer } from '../grid/useGridPointer.ts';
import { useGridShape } from '../grid/useGridShape.ts';
import { AddRow } from './AddRow.tsx';
import { AreaRow } from './AreaRow.tsx';
import { CellMenu, type OpenMenu } from './CellMenu.tsx';
import { Foot } from './Foot.tsx';
import styles from './Grid.module.css';
import { GroupRow } from './GroupRow.tsx';
import { LeaderHead } from './HeadRow.tsx';
import { MatrixBar } from './MatrixBar.tsx';

/** A rectangle of the window, in CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface GridProps {
  readonly model: MapModel;
  readonly docId: string;
  /** The editor of risks and red lines, beside `anchor`. */
  readonly renderNotes: ((notes: OpenNotes, anchor: Box) => ReactNode) | undefined;
  readonly onContextMenu:
    ((target: { item: ItemRef | null; x: number; y: number }) => void) | undefined;
  /** Keys (`area:id`) of what a search found. */
  readonly hits: ReadonlySet<string>;
  readonly currentHit: string | null;
}

/** How fast a drag beyond the edge scrolls, in CSS px a frame. */
const CREEP = 14;

/** The grid itself: draws what is in sight, and hands keys, pointer and clipboard to their parts. */
export function Grid({ model, docId, renderNotes, onContextMenu, hits, currentHit }: GridProps) {
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const report = useAudit();
  const isMac = useIsMac();
  const view = useApp((state) => state.session.matrix);
  const renaming = useApp((state) => state.session.renaming);
  const notes = useApp((state) => state.session.openNotes);
  const isWall = useApp((state) => state.settings.theme === 'projector');
  const { shape, order } = useGridShape(model, report, view, docId);
  const { rows, columns } = shape;
  const paneSize = usePaneSize(scroller);
  const pane = usePane(scroller);
  const leaderIds = useMemo(
    () => columns.flatMap((column) => (column.kind === 'leader' ? column.leaderId : [])),
    [columns],
  );
  const longest = Math.max(0, ...model.document.leaders.map(({ title }) => title.length));
  const sizes = useMemo(
    () => sizesFor(paneSize.width, leaderIds.length, longest, isWall),
    [paneSize.width, leaderIds.length, longest, isWall],
  );
  const geometry = useMemo(() => geometryOf(shape, sizes), [shape, sizes]);
  const [said, setSaid] = useState('');
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const memory = useRef<RowFactsMemory>(null);
  memory.current ??= new RowFactsMemory();
  const factsOf = memory.current;

  const live = useRef({ shape, geometry });
  live.current = { shape, geometry };
  const show = useCallback(
    (spot: Spot) => {
      const { shape: now, geometry: placed } = live.current;
      const { left, top } = scrollFor(placed, now, pane(), spot);
      const element = scroller.current;
      if (!element) return;
      if (element.scrollTop !== top) element.scrollTop = top;
      if (element.scrollLeft !== left) element.scrollLeft = left;
    },
    [pane],
  );
  const standing = useGridCursor(shape, model, scroller, show);
  const { cursor, anchor, range, settle, touch } = standing;
  const goTo = (to: Spot, from: Spot = to, isStill = false) => {
    standing.goTo(to, from);
    setLeaving(false);
    if (!isStill) show(to);
  };
  const focus = () => scroller.current?.focus({ preventScroll: true });
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  const areaIds = areaIdsIn(shape, range);
  const chosenIds = leaderIdsIn(shape, range);
  const at: Standing = {
    row: rows[cursor.row]?.kind ?? 'head',
    column: columns[cursor.column]?.kind ?? 'name',
    hasCells: areaIds.length > 0 && chosenIds.length > 0 && !isOneCell(range),
    isLeaving,
    isMac,
  };

  const openMenu = (kind: OpenMenu['kind'], spot: Spot = cursor) => {
    const box = boxOf(geometry, shape, pane(), spot);
    const origin = scroller.current?.getBoundingClientRect();
    const [x, y] = [(origin?.left ?? 0) + box.x, (origin?.top ?? 0) + box.y + box.height];
    setMenu({ kind, x: x + 4, y });
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target !== scroller.current) return;
    if (getState().session.overlay !== null) return;
    const act = keyAct(event, at);
    if (!act) {
      // Somebody else's key: it is about what is selected now.
      if (!['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) settle();
      return;
    }
    const done = doAct(act, {
      shape,
      page: Math.max(1, Math.floor((paneSize.height - sizes.head) / sizes.area) - 1),
      isFilled: (spot) => isFilled(spot),
      cursor,
      anchor,
      range,
      goTo,
      openMenu: () => handleMenuKey(),
      setLeaving,
    });
    if (done.said !== '') setSaid(done.said);
    if (act.kind === 'part' || act.kind === 'clear' || act.kind === 'fillDown') touch();
    if (act.kind === 'clipboard') event.stopPropagation();
    if (!done.isUsed) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const isFilled = ({ row, column }: Spot): boolean => {
    const line = rows[row];
    const is = columns[column];
    if (row === HEAD || line?.kind !== 'area') return false;
    return is?.kind === 'leader' ? model.assignment(is.leaderId, line.areaId) !== undefined : true;
  };

  /** The menu of a header is the map's own; of cells it sets parts and lanes. */
  const handleMenuKey = () => {
    const item = headerItem(cursor);
    if (!item) {
      if (at.row === 'area') openMenu(at.column === 'lane' ? 'lane' : 'part');
      return;
    }
    settle();
    const box = boxOf(geometry, shape, pane(), cursor);
    const origin = scroller.current?.getBoundingClientRect();
    onContextMenu?.({
      item,
      x: (origin?.left ?? 0) + box.x + 8,
      y: (origin?.top ?? 0) + box.y + box.height,
    });
  };

  const headerItem = ({ row, column }: Spot): ItemRef | null => {
    const line = rows[row];
    const is = columns[column];
    if (row === HEAD && is?.kind === 'leader') return { kind: 'leader', id: is.leaderId };
    return line?.kind === 'area' && column === NAME ? { kind: 'area', id: line.areaId } : null;
  };

  const spotOfPoint = (clientX: number, clientY: number): Spot => {
    const origin = scroller.current?.getBoundingClientRect();
    return spotAt(
      geometry,
      shape,
      pane(),
      clientX - (origin?.left ?? 0),
      clientY - (origin?.top ?? 0),
    );
  };

  const pointer = useGridPointer({
    shape,
    anchor,
    goTo,
    focus,
    spotAt: spotOfPoint,
    creep: (clientX, clientY) => {
      const element = scroller.current;
      const box = element?.getBoundingClientRect();
      if (!element || !box) return;
      const beyond = (value: number, from: number, to: number) =>
        value < from ? -CREEP : value > to ? CREEP : 0;
      element.scrollTop += beyond(clientY, box.top + sizes.head, box.bottom);
      element.scrollLeft += beyond(clientX, box.left + sizes.name + sizes.lane, box.right);
    },
  });

  const handleClick = (event: MouseEvent) => {
    const what = (event.target as Element).closest<HTMLElement>('[data-open]')?.dataset['open'];
    if (what === undefined) return;
    const spot = spotOfPoint(event.clientX, event.clientY);
    goTo(spot);
    settle();
    focus();
    const line = rows[spot.row];
    const is = columns[spot.column];
    if (what === 'lane') openMenu('lane', spot);
    else if (what === 'findings') {
      verbs.setSession({ side: 'findings' });
      verbs.setSettings({ isInspectorOpen: true });
    } else if (line?.kind === 'area' && is?.kind === 'leader') {
      openNotes(what === 'risk' ? 'risk' : 'redLine', is.leaderId, line.areaId);
    }
  };

  const handleDoubleClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('button, textarea, [data-open]')) return;
    const spot = spotOfPoint(event.clientX, event.clientY);
    const item = headerItem(spot);
    if (item) verbs.setSession({ renaming: item });
    else if (rows[spot.row]?.kind === 'area') {
      openMenu(spot.column === LANE ? 'lane' : 'part', spot);
    }
  };

  const handleContextMenu = (event: MouseEvent) => {
    if ((event.target as Element).closest('textarea')) return;
    event.preventDefault();
    const spot = spotOfPoint(event.clientX, event.clientY);
    const { top, bottom, left, right } = range;
    const isInside =
      spot.row >= top && spot.row <= bottom && spot.column >= left && spot.column <= right;
    if (!isInside) goTo(spot);
    settle();
    focus();
    const item = headerItem(spot);
    const [x, y] = [event.clientX, event.clientY];
    if (item) onContextMenu?.({ item, x, y });
    else if (rows[spot.row]?.kind === 'area') {
      setMenu({ kind: spot.column === LANE ? 'lane' : 'part', x, y });
    }
  };

  useGridClipboard(scroller, {
    shape,
    range,
    onDone: (told) => {
      setSaid(told);
      touch();
    },
  });

  const rowVirtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowSize(rows[index], sizes),
    scrollMargin: sizes.head,
    overscan: 5,
    useFlushSync: false,
  });
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: leaderIds.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.leader,
    scrollMargin: sizes.name + sizes.lane,
    overscan: 2,
    useFlushSync: false,
  });
  useLayoutEffect(() => rowVirtualizer.measure(), [rowVirtualizer, rows, sizes]);
  useLayoutEffect(() => columnVirtualizer.measure(), [columnVirtualizer, leaderIds, sizes]);
  const shownColumns = columnVirtualizer.getVirtualItems();
  const first = shownColumns[0]?.index ?? 0;
  const last = shownColumns.at(-1)?.index ?? -1;

  const onRenamed = useCallback((isByKey: boolean) => {
    verbs.setSession({ renaming: null });
    if (isByKey) scroller.current?.focus({ preventScroll: true });
  }, []);
  const hitOf = (key: string) =>
    key === currentHit ? 'current' : hits.has(key) ? ('hit' as const) : undefined;
  const isPickedColumn = (column: number) =>
    range.top === HEAD && column >= range.left && column <= range.right;
  const cursorId =
    at.row === 'group' || at.row === 'add'
      ? `${gridId}-${cursor.row}-0`
      : `${gridId}-${cursor.row}-${cursor.column}`;
  const foot = describeSpot(model, report, shape, cursor, range, view.isRaciShown);
  const parts = new Set(
    menu ? areaIds.flatMap((a) => chosenIds.map((l) => partOf(model.assignment(l, a)))) : [],
  );
  const modes = new Set(menu ? areaIds.map((a) => model.area(a)?.mode ?? '') : []);
  const only = <T,>(values: ReadonlySet<T>): T | null =>
    values.size === 1 ? ([...values][0] ?? null) : null;
  const headCell = (column: number) => ({
    id: `${gridId}-${HEAD}-${column}`,
    role: 'columnheader',
    'aria-colindex': column + 1,
    'aria-selected': isPickedColumn(column),
    'data-cursor': (cursor.row === HEAD && cursor.column === column) || undefined,
  });
  const bodyWidth = geometry.width;

  return (
    <>
      <MatrixBar model={model} shown={order.areaIds.length} />
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label="Who decides what"
        aria-description="Arrow keys walk, letters set parts. Escape, then Tab, leaves the grid."
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        aria-activedescendant={cursorId}
        className={styles.grid}
        onKeyDown={handleKeyDown}
        onClick={handleClick}
        onDoubleClick={handleDoubleClick}
        onContextMenu={handleContextMenu}
        {...pointer}
      >
        <div role="rowgroup" className={styles.head} style={{ inlineSize: bodyWidth }}>
          <div
            role="row"
            aria-rowindex={1}
            className={styles.headRow}
            style={{ blockSize: sizes.head }}
          >
            <div {...headCell(NAME)} className={styles.corner} style={{ inlineSize: sizes.name }}>
              <span>Decision area</span>
              <span className={styles.loadKey}>owns · coordinates</span>
            </div>
            <div
              {...headCell(LANE)}
              className={styles.laneHead}
              style={{ inlineSize: sizes.lane, insetInlineStart: sizes.name }}
            >
              Lane
            </div>
            <span role="presentation" style={{ inlineSize: first * sizes.leader }} />
            {shownColumns.map(({ index }) => {
              const leaderId = leaderIds[index] ?? '';
              const { owns, coordinates } = leaderLoad(model, leaderId);
              return (
                <LeaderHead
                  key={leaderId}
                  id={`${gridId}-${HEAD}-${index + 2}`}
                  leaderId={leaderId}
                  title={model.leader(leaderId)?.title ?? ''}
                  columnIndex={index + 2}
                  sizes={sizes}
                  owns={owns}
                  coordinates={coordinates}
                  mark={pressingOnLeader(report, leaderId)[0]?.mark ?? null}
                  isPicked={isPickedColumn(index + 2)}
                  isCursor={cursor.row === HEAD && cursor.column === index + 2}
                  isRenaming={renaming?.kind === 'leader' && renaming.id === leaderId}
                  hit={hitOf(`leader:${leaderId}`)}
                  onRenamed={onRenamed}
                />
              );
            })}
            <span
              role="presentation"
              style={{ inlineSize: Math.max(0, leaderIds.length - last - 1) * sizes.leader }}
            />
            <div
              {...headCell(columns.length - 1)}
              className={styles.peopleHead}
              data-kept={sizes.arePeopleKept || undefined}
              style={{ inlineSize: sizes.people }}
            >
              <span>People</span>
              <span className={styles.loadKey}>+ informed</span>
            </div>
          </div>
        </div>
        <div
          role="rowgroup"
          className={styles.body}
          style={{ inlineSize: bodyWidth, blockSize: geometry.height - sizes.head }}
        >
          {rowVirtualizer.getVirtualItems().map(({ index }) => {
            const row = rows[index];
            const top = (geometry.tops[index] ?? 0) - sizes.head;
            const isCursor = cursor.row === index;
            const shared = { gridId, rowIndex: index, top, width: bodyWidth, sizes };
            if (row?.kind === 'group') {
              return (
                <GroupRow
                  key={`group ${row.domain}`}
                  {...shared}
                  domain={row.domain}
                  count={row.count}
                  isFolded={row.isFolded}
                  columns={columns.length}
                  isCursor={isCursor}
                />
              );
            }
            if (row?.kind === 'add') {
              return (
                <AddRow key="add" {...shared} columns={columns.length} isCursor={isCursor} />
              );
            }
            const facts = row && factsOf.get(model, report, row.areaId);
            if (!row || !facts) return null;
            const isPicked = index >= range.top && index <= range.bottom;
            return (
              <AreaRow
                key={row.areaId}
                {...shared}
                facts={facts}
                leaderIds={leaderIds}
                first={first}
                last={last}
                pickedFrom={isPicked ? range.left : -1}
                pickedTo={isPicked ? range.right : -1}
                cursorColumn={isCursor ? cursor.column : -1}
                isRaciShown={view.isRaciShown}
                isRenaming={renaming?.kind === 'area' && renaming.id === row.areaId}
                hit={hitOf(`area:${row.areaId}`)}
                onRenamed={onRenamed}
              />
            );
          })}
        </div>
      </div>
      {order.isStale && (
        <p className={styles.stale}>
          Edited lines stay where they are.{' '}
          <Button size="small" variant="link" onClick={order.refresh}>
            Sort and filter again
          </Button>
        </p>
      )}
      <Foot {...foot} row={at.row} column={at.column} />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {menu && (
        <CellMenu
          menu={menu}
          areaIds={areaIds}
          leaderIds={chosenIds}
          part={only(parts)}
          mode={only(modes)}
          onNote={(what) => {
            const [areaId, leaderId] = [areaIds[0], chosenIds[0]];
            if (areaId === undefined || leaderId === undefined) return;
            verbs.setSession({ openNotes: { what, leaderId, areaId, recordId: null } });
          }}
          onDone={(told) => {
            setSaid(told);
            touch();
          }}
          onClose={() => {
            setMenu(null);
            requestAnimationFrame(() => {
              if (!getState().session.openNotes) focus();
            });
          }}
        />
      )}
      {notes && renderNotes?.(notes, boxOfNotes(notes))}
    </>
  );

  function boxOfNotes({ leaderId, areaId }: OpenNotes): Box {
    const spot = {
      row: shape.rowAt.get(`area ${areaId}`) ?? cursor.row,
      column: leaderId === null ? NAME : (shape.columnAt.get(`leader ${leaderId}`) ?? NAME),
    };
    const box = boxOf(geometry, shape, pane(), spot);
    const origin = scroller.current?.getBoundingClientRect();
    return { ...box, x: box.x + (origin?.left ?? 0), y: box.y + (origin?.top ?? 0) };
  }
}
