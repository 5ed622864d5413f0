import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

export interface GridRow {
  readonly key: string;
  /** How many of its controls one can stand on; at least 1. */
  readonly stops: number;
}

/** What makes a control a stop of the grid: spread it on whatever takes the keyboard. */
export interface GridStop {
  readonly 'data-stop': string;
  readonly tabIndex: 0 | -1;
}

export interface RovingGrid<Host extends HTMLElement> {
  /** For the element around the rows. They and their cells say their own roles, where they are not a table's. */
  readonly gridProps: {
    /** Of anything else, a plain table too, a screen reader keeps the arrow keys to itself. */
    readonly role: 'grid';
    readonly ref: RefObject<Host | null>;
    readonly onFocus: (event: FocusEvent<Host>) => void;
    readonly onKeyDownCapture: (event: KeyboardEvent<Host>) => void;
  };
  /** @param index which of the row's controls, from 0 */
  readonly stopAt: (row: string, index: number) => GridStop;
}

type Spot = readonly [row: number, index: number];

const MOVES: Readonly<Record<string, Spot>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

const FAR_MOVES: Readonly<Record<string, Spot>> = {
  Home: [-Infinity, -Infinity],
  End: [Infinity, Infinity],
};

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/**
 * Rows of controls as one stop of the Tab key, after the grid pattern of the WAI-ARIA APG: arrows walk,
 * Home and End go to the ends of a row, with Ctrl to those of the grid. Where one stood is where Tab comes
 * back to. Ours, because Base UI has a toolbar, which is one row, and no grid.
 *
 * The arrows are the grid's also on a control that would open a list with them: Enter, Space, a letter or
 * Alt+Down open it. What is no stop (a text field that is unfolded below its row) keeps its own keys and
 * its own place in the Tab order.
 *
 * @param rows in the order in which they are drawn
 * @param start the control of the first row at which Tab comes in
 */
export function useRovingGrid<Host extends HTMLElement>(
  rows: readonly GridRow[],
  start = 0,
): RovingGrid<Host> {
  const grid = useRef<Host>(null);
  const [at, setAt] = useState<{ readonly row: string | null; readonly index: number }>({
    row: null,
    index: start,
  });
  const lastIn = (row: number) => rows[row]?.stops ?? 1;
  // The row may be gone, or have lost the control: the Tab key must find one all the same.
  const order = new Map(rows.map(({ key }, row) => [key, row]));
  const standing = (at.row === null ? undefined : order.get(at.row)) ?? 0;
  const stop: Spot = [standing, clamp(at.index, lastIn(standing))];

  return {
    gridProps: {
      role: 'grid',
      ref: grid,
      onFocus({ target }) {
        const spot = spotOf(grid.current, target);
        const row = spot && rows[spot[0]];
        if (row) setAt({ row: row.key, index: spot[1] });
      },
      onKeyDownCapture(event) {
        const spot = spotOf(grid.current, event.target);
        if (!spot || event.altKey || event.shiftKey) return;
        const by = (event.ctrlKey || event.metaKey ? FAR_MOVES : MOVES)[event.key];
        if (!by) return;
        event.preventDefault();
        event.stopPropagation();
        const row = clamp(spot[0] + by[0], rows.length);
        const index = clamp(spot[1] + by[1], lastIn(row));
        grid.current?.querySelector<HTMLElement>(`[data-stop="${row},${index}"]`)?.focus();
      },
    },
    stopAt(key, index) {
      const row = order.get(key);
      return {
        'data-stop': `${row},${index}`,
        tabIndex: row === stop[0] && index === stop[1] ? 0 : -1,
      };
    },
  };
}

/** Where an element of the grid stands; null for what is no stop, also of what is drawn in a portal. */
function spotOf(grid: HTMLElement | null, target: EventTarget): Spot | null {
  if (!(target instanceof HTMLElement) || !grid?.contains(target)) return null;
  const [row, index] = (target.dataset['stop'] ?? '').split(',').map(Number);
  return row === undefined || index === undefined ? null : [row, index];
}
