import { useEffect, useRef, type PointerEvent } from 'react';
import { HEAD, LANE, NAME, type Spot } from './shape.ts';
import type { GridState } from './useGrid.ts';

/** How fast a drag beyond the edge scrolls, in CSS px a frame. */
const CREEP = 14;

interface Drag {
  readonly what: 'cells' | 'rows' | 'columns';
  readonly from: Spot;
  readonly pointerId: number;
  x: number;
  y: number;
}

/** Things inside a cell that a click is for, and not for the cell. */
const OWN = 'button, input, textarea, [data-open]';

/** Choosing by pointer: a cell, a block by dragging or with Shift, whole lines from their headers. */
export function useGridPointer(grid: GridState) {
  const live = useRef(grid);
  live.current = grid;
  const drag = useRef<Drag | null>(null);
  const frame = useRef(0);

  const extend = () => {
    if (!drag.current) return;
    const { what, from, x, y } = drag.current;
    const { shape, spotOfPoint, goTo } = live.current;
    const to = spotOfPoint(x, y);
    const [lastRow, lastColumn] = [shape.rows.length - 2, shape.columns.length - 1];
    if (what === 'rows') {
      goTo({ row: Math.max(0, to.row), column: NAME }, { row: from.row, column: lastColumn }, true);
    } else if (what === 'columns') {
      goTo({ row: HEAD, column: to.column }, { row: lastRow, column: from.column }, true);
    } else goTo({ row: Math.max(0, to.row), column: Math.max(LANE, to.column) }, from, true);
  };
  const stop = () => {
    drag.current = null;
    cancelAnimationFrame(frame.current);
    frame.current = 0;
  };
  useEffect(() => stop, []);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const { shape, anchor, spotOfPoint, goTo, focus } = live.current;
    const target = event.target as Element;
    if (event.button !== 0 || target.closest(OWN)) return;
    focus();
    const spot = spotOfPoint(event.clientX, event.clientY);
    if (shape.rows[spot.row]?.kind === 'group') {
      goTo(spot);
      return;
    }
    if (event.shiftKey) {
      goTo(spot, anchor);
      return;
    }
    const [lastRow, lastColumn] = [shape.rows.length - 2, shape.columns.length - 1];
    const isCorner = spot.row === HEAD && spot.column <= LANE;
    const isColumn = spot.row === HEAD && shape.columns[spot.column]?.kind === 'leader';
    const isRow = spot.row > HEAD && spot.column === NAME && shape.rows[spot.row]?.kind === 'area';
    if (isCorner) goTo({ row: HEAD, column: NAME }, { row: lastRow, column: lastColumn }, true);
    else if (isColumn) goTo(spot, { row: lastRow, column: spot.column }, true);
    else if (isRow) goTo(spot, { row: spot.row, column: lastColumn }, true);
    else goTo(spot, spot);
    if (isCorner) return;
    const what = isColumn ? 'columns' : isRow ? 'rows' : 'cells';
    drag.current = {
      what,
      from: spot,
      pointerId: event.pointerId,
      x: event.clientX,
      y: event.clientY,
    };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    if (!now || (event.clientX === now.x && event.clientY === now.y)) return;
    now.x = event.clientX;
    now.y = event.clientY;
    // Beyond the edge the grid goes on scrolling while the pointer rests.
    const follow = () => {
      if (!drag.current) return;
      creep(live.current, drag.current.x, drag.current.y);
      extend();
      frame.current = requestAnimationFrame(follow);
    };
    if (frame.current === 0) follow();
  };

  return { onPointerDown, onPointerMove, onPointerUp: stop, onPointerCancel: stop };
}

/** Scrolls on, where the pointer has left the pane while it draws a block. */
function creep({ scroller, geometry: { sizes } }: GridState, x: number, y: number): void {
  const element = scroller.current;
  if (!element) return;
  const box = element.getBoundingClientRect();
  const beyond = (value: number, from: number, to: number) =>
    value < from ? -CREEP : value > to ? CREEP : 0;
  element.scrollTop += beyond(y, box.top + sizes.head, box.bottom);
  element.scrollLeft += beyond(x, box.left + sizes.name + sizes.lane, box.right);
}
