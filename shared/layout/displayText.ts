import { spellHidden } from '../lib/spellHidden.ts';

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Words of printable ASCII with single spaces: most names, and nothing to do. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A text as the map shows it: one line, NFC, white space collapsed, lone surrogates replaced, and
 * invisible direction marks spelled out, so that nothing on the map reads other than it is. For texts of a
 * document, never for those of a report: the marks that a report sets itself would show.
 */
export function displayText(text: string): string {
  if (PLAIN.test(text)) return text;
  return spellHidden(text.toWellFormed().normalize('NFC'))
    .replace(CONTROL, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
