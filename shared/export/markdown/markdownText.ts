import { exportText } from '../exportText.ts';

/**
 * A text inside a Markdown line or a table's cell: no sign of it is read as markup or HTML, and a line end is
 * a break (`<br>`, which every reader of tables knows).
 */
export function markdownText(text: string): string {
  return exportText(text)
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+\-.!|~$:@]/g, escapeSign)
    .replace(/\s*\n\s*/g, '<br>');
}

/** Signs that only mean something at the start of a line, or beside others, are left alone elsewhere. */
function escapeSign(sign: string, at: number, whole: string): string {
  if (/[#+\-.]/.test(sign)) {
    const before = whole.slice(0, at);
    const startsLine = /(^|\n)\s*\d*$/.test(before);
    return startsLine ? `\\${sign}` : sign;
  }
  // A bare address would become a link.
  if (sign === ':') return whole.startsWith('//', at + 1) ? '&#58;' : sign;
  if (sign === '@') return '&#64;';
  if (sign === '(' || sign === ')' || sign === '!')
    return whole[at - 1] === ']' ? `\\${sign}` : sign;
  return `\\${sign}`;
}
