import type { Id } from '#shared/document/fields.ts';

/** What a line of the grid is. The row of leaders' titles stands above all of them, at `HEAD`. */
export type GridRow =
  | {
      readonly kind: 'group';
      readonly domain: string;
      readonly count: number;
      readonly isFolded: boolean;
    }
  | { readonly kind: 'area'; readonly areaId: Id }
  | { readonly kind: 'add' };

export type GridColumn =
  | { readonly kind: 'name' }
  | { readonly kind: 'lane' }
  | { readonly kind: 'leader'; readonly leaderId: Id }
  | { readonly kind: 'people' };

/** Index of the row of titles. */
export const HEAD = -1;
export const NAME = 0;
export const LANE = 1;

/** The lines and columns in sight (scrolling aside), in their order. */
export interface GridShape {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly rowAt: ReadonlyMap<string, number>;
  readonly columnAt: ReadonlyMap<string, number>;
}

/** A cell by index. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A cell by what it is about, so that it stays the same one when lines come and go. */
export interface Place extends Spot {
  readonly rowKey: string;
  readonly columnKey: string;
}

export function rowKey(row: GridRow | undefined): string {
  if (row === undefined) return 'head';
  if (row.kind === 'area') return `area ${row.areaId}`;
  return row.kind === 'group' ? `group ${row.domain}` : 'add';
}

export function columnKey(column: GridColumn): string {
  return column.kind === 'leader' ? `leader ${column.leaderId}` : column.kind;
}

export function shapeOf(rows: readonly GridRow[], columns: readonly GridColumn[]): GridShape {
  return {
    rows,
    columns,
    rowAt: new Map([['head', HEAD], ...rows.map((row, at) => [rowKey(row), at] as const)]),
    columnAt: new Map(columns.map((column, at) => [columnKey(column), at])),
  };
}

const within = (at: number, least: number, most: number) => Math.max(least, Math.min(at, most));

export function placeAt(shape: GridShape, { row, column }: Spot): Place {
  const at = {
    row: within(row, HEAD, shape.rows.length - 1),
    column: within(column, 0, shape.columns.length - 1),
  };
  const is = shape.columns[at.column];
  return {
    ...at,
    rowKey: rowKey(shape.rows[at.row]),
    columnKey: is ? columnKey(is) : 'name',
  };
}

/** Where a place is now; what is gone gives its index to what stands there now. */
export function spotOf(shape: GridShape, place: Place): Spot {
  return {
    row: shape.rowAt.get(place.rowKey) ?? within(place.row, HEAD, shape.rows.length - 1),
    column:
      shape.columnAt.get(place.columnKey) ?? within(place.column, 0, shape.columns.length - 1),
  };
}
