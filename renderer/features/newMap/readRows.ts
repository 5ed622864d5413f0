import { readTsv } from '#shared/lib/readTsv.ts';
import { splitLines } from './cleanLine.ts';

/** Rows of a pasted list: cells where a spreadsheet copied a table, otherwise one line each. */
export function readRows(text: string): readonly (readonly string[])[] {
  const lines = splitLines(text);
  // A single row of many cells was parted into lines already.
  const isTable = lines.some((line) => line.includes('\t'));
  return isTable ? readTsv(text) : lines.map((line) => [line]);
}

export const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
