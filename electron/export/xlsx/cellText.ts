import { exportText } from '#shared/export/exportText.ts';

/** The most that a cell of Excel holds, in UTF-16 units. */
export const MOST_IN_CELL = 32_767;

/** A text that fits a cell; a longer one ends in an ellipsis, never in half a character. */
export function cellText(text: string): string {
  const clean = exportText(text).replace(/\r\n?/g, '\n');
  if (clean.length <= MOST_IN_CELL) return clean;
  return `${clean.slice(0, MOST_IN_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
