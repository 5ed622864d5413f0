import { exportText } from './exportText.ts';

/** Signs at which a spreadsheet takes a text for a formula, with their full-width twins. */
const FORMULA = /^[\s\u00a0\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** Before a text they may be dropped with what follows them. */
const LEADING = /^[\t\r\n]/;

/**
 * Where a program begins a new cell whose language separates them otherwise: the file says commas, but a German
 * Excel cuts at semicolons, also in the middle of a text, and takes "until 5; =1+1" for two cells.
 */
const SEPARATOR = /(?<=[;\t\r\n])/;

const isPartAtRisk = (text: string) => FORMULA.test(text) || text.startsWith("'");
const isAtRisk = (text: string) => isPartAtRisk(text) || LEADING.test(text);
const guarded = (is: (text: string) => boolean) => (text: string) => (is(text) ? `'${text}` : text);
const bare = (is: (text: string) => boolean) => (text: string) =>
  text.startsWith("'") && is(text.slice(1)) ? text.slice(1) : text;

/** All but the first part, which is the whole text's own affair. */
function inParts(text: string, change: (part: string) => string): string {
  const [first = '', ...rest] = text.split(SEPARATOR);
  return first + rest.map(change).join('');
}

/**
 * A text for a cell of a sheet that has no types (CSV): what a spreadsheet would run as a formula gets an
 * apostrophe in front, which every spreadsheet program shows as text (OWASP, CSV injection), wherever in the text
 * a cell may begin. What starts with an apostrophe itself gets a second one, so that `unguardCell` gives back
 * every text.
 */
export function guardCell(text: string): string {
  return guarded(isAtRisk)(inParts(exportText(text), guarded(isPartAtRisk)));
}

/** What `guardCell` was given, less what no file can hold. */
export function unguardCell(cell: string): string {
  return inParts(bare(isAtRisk)(cell), bare(isPartAtRisk));
}
