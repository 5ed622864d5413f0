import type { Id } from '#shared/document/fields.ts';
import { HEAD, LANE, NAME, type GridShape, type Spot } from './shape.ts';

/** A block of cells, ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeOf(anchor: Spot, cursor: Spot): Range {
  return {
    top: Math.min(anchor.row, cursor.row),
    bottom: Math.max(anchor.row, cursor.row),
    left: Math.min(anchor.column, cursor.column),
    right: Math.max(anchor.column, cursor.column),
  };
}

export function isOneCell({ top, bottom, left, right }: Range): boolean {
  return top === bottom && left === right;
}

/** Whether whole areas are meant: every column, and not the row of titles alone. */
export function hasAllColumns(range: Range, shape: GridShape): boolean {
  return range.left === NAME && range.right === shape.columns.length - 1 && range.bottom > HEAD;
}

/** Whether whole leaders are meant. */
export function hasAllRows(range: Range): boolean {
  return range.top === HEAD && range.bottom > HEAD;
}

export function areaIdsIn(shape: GridShape, range: Range): readonly Id[] {
  return shape.rows
    .slice(Math.max(0, range.top), range.bottom + 1)
    .flatMap((row) => (row.kind === 'area' ? row.areaId : []));
}

export function leaderIdsIn(shape: GridShape, range: Range): readonly Id[] {
  return shape.columns
    .slice(range.left, range.right + 1)
    .flatMap((column) => (column.kind === 'leader' ? column.leaderId : []));
}

/** Whether the block is about lanes alone. */
export function isLaneOnly({ left, right }: Range): boolean {
  return left === LANE && right === LANE;
}
