import type { SheetColumn, SheetValue } from '#shared/export/workbook/sheet.ts';

/** A line of the default face, in pt; and the most that Excel lets a row take. */
const LINE = 15;
const TALLEST = 409;
/** Words are not broken: of a line's width so much is used on the average. */
const USED = 0.88;

/** What a row takes, in pt, so that no text of it is hidden below the next one. */
export function rowHeight(
  values: readonly SheetValue[],
  columns: readonly Pick<SheetColumn, 'width'>[],
): number {
  const lines = values.map((value, index) => linesOf(value, columns[index]?.width ?? 1));
  return Math.min(TALLEST, LINE * Math.max(1, ...lines));
}

function linesOf(value: SheetValue, width: number): number {
  if (typeof value !== 'string') return 1;
  const room = Math.max(1, width * USED);
  return value
    .split('\n')
    .reduce((sum, line) => sum + (line.length <= width ? 1 : Math.ceil(line.length / room)), 0);
}
