/**
 * What a cell holds; `null` is empty. A text is always a text, never a formula; a day is a `Date` at midnight in
 * Greenwich, which is how spreadsheet programs count days.
 */
export type SheetValue = string | number | Date | null;

export interface SheetColumn {
  readonly title: string;
  /** In characters of the default face. */
  readonly width: number;
  /** The texts that may be chosen in this column; others are refused by the spreadsheet program. */
  readonly choices?: readonly string[];
}

/** One sheet of a workbook as data: a header row and rows below it. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Columns at the left that stay in sight. */
  readonly stickyColumns: number;
  readonly rows: readonly (readonly SheetValue[])[];
}
