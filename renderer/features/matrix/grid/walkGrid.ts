import { HEAD, NAME, type GridShape, type Spot } from './shape.ts';

export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'farUp'
  | 'farDown'
  | 'farLeft'
  | 'farRight'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd'
  | 'gridStart'
  | 'gridEnd'
  | 'next'
  | 'previous';

export interface Walking {
  readonly shape: GridShape;
  /** Lines that fit on the screen. */
  readonly page: number;
  /** Whether something stands in the cell: far steps stop at the edges of blocks. */
  readonly isFilled: (spot: Spot) => boolean;
}

/** Where a step leads; the same spot at an edge. `next` and `previous` go on in the next line. */
export function walkGrid({ shape, page, isFilled }: Walking, from: Spot, step: Step): Spot {
  const lastRow = shape.rows.length - 1;
  const lastColumn = shape.columns.length - 1;
  const { row, column } = from;
  const at = (toRow: number, toColumn: number): Spot => ({
    row: Math.max(HEAD, Math.min(toRow, lastRow)),
    column: Math.max(NAME, Math.min(toColumn, lastColumn)),
  });
  const far = (down: number, right: number): Spot => {
    const edge = (spot: Spot) => at(spot.row + down, spot.column + right);
    const isEnd = (spot: Spot) => edge(spot).row === spot.row && edge(spot).column === spot.column;
    let here = from;
    if (isEnd(here)) return here;
    // Inside a block to its last cell; from its end, or from nothing, to the next thing.
    const isInside = isFilled(here) && isFilled(edge(here));
    here = edge(here);
    if (isInside) while (!isEnd(here) && isFilled(edge(here))) here = edge(here);
    else while (!isEnd(here) && !isFilled(here)) here = edge(here);
    return here;
  };
  switch (step) {
    case 'up':
      return at(row - 1, column);
    case 'down':
      return at(row + 1, column);
    case 'left':
      return at(row, column - 1);
    case 'right':
      return at(row, column + 1);
    case 'farUp':
      return far(-1, 0);
    case 'farDown':
      return far(1, 0);
    case 'farLeft':
      return far(0, -1);
    case 'farRight':
      return far(0, 1);
    case 'pageUp':
      return at(row - page, column);
    case 'pageDown':
      return at(row + page, column);
    case 'rowStart':
      return at(row, NAME);
    case 'rowEnd':
      return at(row, lastColumn);
    case 'gridStart':
      return at(HEAD, NAME);
    case 'gridEnd':
      return at(lastRow, lastColumn);
    case 'next':
      return column < lastColumn ? at(row, column + 1) : row < lastRow ? at(row + 1, NAME) : from;
    case 'previous':
      return column > NAME ? at(row, column - 1) : row > HEAD ? at(row - 1, lastColumn) : from;
  }
}
