// Bidi controls reorder what one reads, zero-width ones hide inside a title: both would let one name
// pass for another. The joiners U+200C/D stay: Persian, Indic scripts and emoji need them.
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Words of printable ASCII with single spaces: most names, and nothing to do. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

const named = (sign: string) =>
  `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A text as the map shows it: one line, NFC, white space collapsed, lone surrogates replaced, and
 * invisible direction marks spelled out, so that nothing on the map reads other than it is.
 */
export function displayText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(HIDDEN, named)
    .replace(CONTROL, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
