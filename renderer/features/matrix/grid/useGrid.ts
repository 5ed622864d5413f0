import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Box } from '#shared/lib/box.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { useApp } from '#renderer/store/store.ts';
import { isOnWall } from '#renderer/store/themeShown.ts';
import type { OpenMenu } from '../view/CellMenu.tsx';
import { boxOf, geometryOf, scrollFor, spotAt, type Geometry, type Pane } from './geometry.ts';
import type { Range } from './range.ts';
import type { GridShape, Spot } from './shape.ts';
import { sizesFor } from './sizes.ts';
import type { AreaOrder } from './useAreaOrder.ts';
import { useGridCursor } from './useGridCursor.ts';
import { usePane, usePaneSize } from './useGridPane.ts';
import { useGridShape } from './useGridShape.ts';

/** Everything about the grid that is no element: what keys, pointer, clipboard and drawing share. */
export interface GridState {
  readonly model: MapModel;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly shape: GridShape;
  readonly order: AreaOrder;
  readonly geometry: Geometry;
  readonly leaderIds: readonly Id[];
  readonly cursor: Spot;
  readonly anchor: Spot;
  readonly range: Range;
  readonly said: string;
  readonly menu: OpenMenu | null;
  readonly isLeaving: boolean;
  readonly pane: () => Pane;
  /** Stands on a cell and brings it into sight, unless it `isStill`. */
  readonly goTo: (cursor: Spot, anchor?: Spot, isStill?: boolean) => void;
  readonly focus: () => void;
  /** The window's selection follows now. */
  readonly settle: () => void;
  /** Tells what was done to whoever cannot see it; the selection looks again. */
  readonly tell: (said: string) => void;
  readonly setMenu: (menu: OpenMenu | null) => void;
  readonly setLeaving: (isLeaving: boolean) => void;
  /** In CSS px of the window. */
  readonly boxOfSpot: (spot: Spot) => Box;
  readonly spotOfPoint: (clientX: number, clientY: number) => Spot;
}

export function useGrid(model: MapModel, docId: string, report: AuditReport | null): GridState {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useApp((state) => state.session.matrix);
  const isWall = useApp(isOnWall);
  const { shape, order } = useGridShape(model, report, view, docId);
  const { columns } = shape;
  const size = usePaneSize(scroller);
  const pane = usePane(scroller);
  const leaderIds = useMemo(
    () => columns.flatMap((column) => (column.kind === 'leader' ? column.leaderId : [])),
    [columns],
  );
  const { leaders } = model.document;
  const titles = useMemo(() => {
    const shown = new Set(leaderIds);
    return leaders.filter(({ id }) => shown.has(id)).map(({ title }) => title);
  }, [leaders, leaderIds]);
  const sizes = useMemo(() => sizesFor(size, titles, isWall), [size, titles, isWall]);
  const geometry = useMemo(() => geometryOf(shape, sizes), [shape, sizes]);
  const [said, setSaid] = useState('');
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [isLeaving, setLeaving] = useState(false);

  const live = useRef({ shape, geometry });
  live.current = { shape, geometry };
  const show = useCallback(
    (spot: Spot) => {
      const element = scroller.current;
      if (!element) return;
      const { left, top } = scrollFor(live.current.geometry, live.current.shape, pane(), spot);
      if (element.scrollTop !== top) element.scrollTop = top;
      if (element.scrollLeft !== left) element.scrollLeft = left;
    },
    [pane],
  );
  const { goTo: stand, touch, ...where } = useGridCursor(shape, model, scroller, show);
  const heightBefore = useRef(size.height);
  useLayoutEffect(() => {
    const before = heightBefore.current;
    heightBefore.current = size.height;
    // The foot says more about this cell than about the last: the cell stays in sight above it.
    const { y, height } = boxOf(live.current.geometry, live.current.shape, pane(), where.cursor);
    if (y < before && y + height > size.height) show(where.cursor);
    // Only the pane's height moves it; a cursor out of sight is left where it is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [size.height, pane, show]);
  const origin = () => scroller.current?.getBoundingClientRect() ?? new DOMRect();

  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        scroller.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  return {
    ...where,
    model,
    scroller,
    shape,
    order,
    geometry,
    leaderIds,
    said,
    menu,
    isLeaving,
    pane,
    setMenu,
    setLeaving,
    goTo(to, from = to, isStill = false) {
      stand(to, from);
      setLeaving(false);
      if (!isStill) show(to);
    },
    focus: () => scroller.current?.focus({ preventScroll: true }),
    tell(told) {
      setSaid(told);
      touch();
    },
    boxOfSpot(spot) {
      const box = boxOf(geometry, shape, pane(), spot);
      return { ...box, x: box.x + origin().left, y: box.y + origin().top };
    },
    spotOfPoint: (clientX, clientY) =>
      spotAt(geometry, shape, pane(), clientX - origin().left, clientY - origin().top),
  };
}
