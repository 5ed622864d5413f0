import { exportText } from '#shared/export/exportText.ts';

/** A text as the deck holds it: line ends are single line feeds, nothing that XML cannot hold. */
export function slideText(text: string): string {
  return exportText(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ');
}

/** The same in one line. */
export function slideLine(text: string): string {
  return slideText(text).replace(/\s+/g, ' ').trim();
}
