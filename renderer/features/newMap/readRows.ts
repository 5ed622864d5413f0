import { unguardCell } from '#shared/export/guardCell.ts';
import { readTsv } from '#shared/lib/readTsv.ts';
import { splitLines } from './cleanLine.ts';

/**
 * Rows of a pasted list: cells where a spreadsheet copied a table, otherwise one line each. Names that Remit
 * itself gave away come back as they were, without the guard against formulas.
 */
export function readRows(text: string): readonly (readonly string[])[] {
  const lines = splitLines(text);
  // A single row of many cells was parted into lines already.
  const isTable = lines.some((line) => line.includes('\t'));
  const rows = isTable ? readTsv(text) : lines.map((line) => [line]);
  return rows.map((row) => row.map(unguardCell));
}

export const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
