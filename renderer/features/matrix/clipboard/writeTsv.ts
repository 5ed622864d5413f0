import { guardCell } from '#shared/export/guardCell.ts';

/**
 * Cells as a text that spreadsheets take from the clipboard, guarded like the cells of a CSV: a name that
 * somebody wrote never computes anything. `unguardCell` takes the guard off what comes back.
 */
export function writeTsv(table: readonly (readonly string[])[]): string {
  return table.map((row) => row.map(cell).join('\t')).join('\r\n');
}

function cell(text: string): string {
  const safe = guardCell(text);
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
