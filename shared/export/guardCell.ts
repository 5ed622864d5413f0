import { exportText } from './exportText.ts';

/** Signs at which a spreadsheet takes a text for a formula, with their full-width twins. */
const TRIGGER = /^[\s\u00a0\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * A text for a cell of a sheet that has no types (CSV): what a spreadsheet would run as a formula gets an
 * apostrophe in front, which every spreadsheet program shows as text (OWASP, CSV injection). A text that
 * starts with an apostrophe itself gets a second one, so that `unguardCell` gives back every text.
 */
export function guardCell(text: string): string {
  const clean = exportText(text);
  return TRIGGER.test(clean) || clean.startsWith("'") ? `'${clean}` : clean;
}

/** What `guardCell` was given, less what no file can hold. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && (TRIGGER.test(cell.slice(1)) || cell.startsWith("''"))
    ? cell.slice(1)
    : cell;
}
