import { exportText } from '../exportText.ts';

/**
 * A text inside a Markdown line or a table's cell: no sign of it is read as markup or HTML, and a line end is
 * a break (`<br>`, which every reader of tables knows).
 */
export function markdownText(text: string): string {
  return exportText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(markdownLine)
    .join('<br>');
}

function markdownLine(line: string): string {
  const plain = line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const number = /^\d*/.exec(plain)?.[0].length ?? 0;
  return plain.replace(/[\\`*_{}[\]()#+\-.!|~$:@]/g, (sign, at: number) =>
    escapeSign(sign, at, plain, at <= number),
  );
}

/**
 * Signs that only mean something at the start of a line, or beside others, are left alone elsewhere.
 *
 * @param isAtStart nothing or a number stands before it
 */
function escapeSign(sign: string, at: number, line: string, isAtStart: boolean): string {
  if (/[#+\-.]/.test(sign)) return isAtStart ? `\\${sign}` : sign;
  // A bare address would become a link.
  if (sign === ':') return line.startsWith('//', at + 1) ? '&#58;' : sign;
  if (sign === '@') return '&#64;';
  if (sign === '(' || sign === ')' || sign === '!')
    return line[at - 1] === ']' ? `\\${sign}` : sign;
  return `\\${sign}`;
}
