import { foldText } from '#shared/lib/foldText.ts';
import { cleanLine } from './cleanLine.ts';
import { isBlank } from './readRows.ts';

export interface HeadingRow {
  readonly index: number;
  readonly cells: readonly string[];
}

/**
 * The row that names the columns: the first one, when a cell of it is a usual heading and something
 * stands below.
 */
export function headingRow(
  rows: readonly (readonly string[])[],
  usual: ReadonlySet<string>,
): HeadingRow | null {
  const index = rows.findIndex((row) => !isBlank(row));
  const row = rows[index];
  if (!row || !rows.slice(index + 1).some((other) => !isBlank(other))) return null;
  const cells = row.map(cleanLine);
  return columnNamed(cells, usual) === null ? null : { index, cells };
}

/** The first column whose heading is one of these. */
export function columnNamed(cells: readonly string[], usual: ReadonlySet<string>): number | null {
  const column = cells.findIndex((cell) => usual.has(foldText(cell)));
  return column < 0 ? null : column;
}
