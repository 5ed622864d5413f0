/**
 * Cells as a text that spreadsheets take from the clipboard. A text that a spreadsheet would take for a
 * formula gets a space in front: a name that somebody wrote never computes anything.
 */
export function writeTsv(table: readonly (readonly string[])[]): string {
  return table.map((row) => row.map(cell).join('\t')).join('\r\n');
}

function cell(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? ` ${text}` : text;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
