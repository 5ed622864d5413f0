/** Rows of texts, as a spreadsheet copies them; rows may differ in length. */
export type Table = readonly (readonly string[])[];

/** Columns of the longest row. A whole column of a spreadsheet has more rows than a call takes arguments. */
export function widthOf(table: Table): number {
  let width = 0;
  for (const row of table) width = Math.max(width, row.length);
  return width;
}
