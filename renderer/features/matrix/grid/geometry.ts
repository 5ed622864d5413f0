import { HEAD, NAME, type GridShape, type Spot } from './shape.ts';
import { columnSize, rowSize, type Sizes } from './sizes.ts';

/** Where every line and column stands in the whole grid, in CSS px from its upper left corner. */
export interface Geometry {
  readonly sizes: Sizes;
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The part of the grid in sight. */
export interface Pane {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly width: number;
  readonly height: number;
}

export function geometryOf(shape: GridShape, sizes: Sizes): Geometry {
  let top = sizes.head;
  const tops = shape.rows.map((row) => {
    const at = top;
    top += rowSize(row, sizes);
    return at;
  });
  let left = 0;
  const lefts = shape.columns.map((column) => {
    const at = left;
    left += columnSize(column, sizes);
    return at;
  });
  return { sizes, tops, lefts, width: left, height: top };
}

/** What stays at the left when one scrolls: names and lanes. */
const keptLeft = ({ name, lane }: Sizes) => name + lane;
const keptRight = ({ arePeopleKept, people }: Sizes) => (arePeopleKept ? people : 0);

/** The last of the ascending numbers that is not above the value. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The cell under a point of the pane, in CSS px from the pane's upper left corner; the nearest one outside. */
export function spotAt(
  geometry: Geometry,
  shape: GridShape,
  pane: Pane,
  x: number,
  y: number,
): Spot {
  const { sizes, tops, lefts } = geometry;
  const row = y < sizes.head ? HEAD : lastAtMost(tops, pane.scrollTop + Math.max(y, sizes.head));
  const last = shape.columns.length - 1;
  if (x < keptLeft(sizes)) return { row, column: x < sizes.name ? NAME : NAME + 1 };
  const isPeople = x >= Math.min(pane.width, geometry.width) - keptRight(sizes);
  if (sizes.arePeopleKept && isPeople) return { row, column: last };
  return { row, column: Math.min(lastAtMost(lefts, pane.scrollLeft + x), last) };
}

/** Where the pane has to scroll to, for a cell to be wholly in sight; in a pane too small for that, its beginning is. */
export function scrollFor(
  geometry: Geometry,
  shape: GridShape,
  pane: Pane,
  { row, column }: Spot,
): { readonly left: number; readonly top: number } {
  const { sizes, tops, lefts } = geometry;
  let [left, top] = [pane.scrollLeft, pane.scrollTop];
  if (row > HEAD) {
    const from = tops[row] ?? 0;
    const to = from + rowSize(shape.rows[row], sizes);
    if (from - sizes.head < top) top = from - sizes.head;
    else if (to > top + pane.height) top = Math.min(from - sizes.head, to - pane.height);
  }
  const kind = shape.columns[column]?.kind;
  const isKept = kind === 'name' || kind === 'lane' || (kind === 'people' && sizes.arePeopleKept);
  if (!isKept && shape.rows[row]?.kind !== 'group') {
    const from = lefts[column] ?? 0;
    const to = from + columnSize(shape.columns[column], sizes);
    if (from - keptLeft(sizes) < left) left = from - keptLeft(sizes);
    else if (to > left + pane.width - keptRight(sizes)) {
      left = Math.min(from - keptLeft(sizes), to - pane.width + keptRight(sizes));
    }
  }
  return { left, top };
}

/** A cell's rectangle in the pane, in CSS px from the pane's upper left corner. */
export function boxOf(geometry: Geometry, shape: GridShape, pane: Pane, { row, column }: Spot) {
  const { sizes, tops, lefts } = geometry;
  const kind = shape.columns[column]?.kind;
  const isLeft = kind === 'name' || kind === 'lane';
  return {
    x: (lefts[column] ?? 0) - (isLeft ? 0 : pane.scrollLeft),
    y: row === HEAD ? 0 : (tops[row] ?? 0) - pane.scrollTop,
    width: columnSize(shape.columns[column], sizes),
    height: row === HEAD ? sizes.head : rowSize(shape.rows[row], sizes),
  };
}
