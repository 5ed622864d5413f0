/**
 * Cells of a text as spreadsheets put it on the clipboard: tabs between cells, lines between rows; a cell
 * that holds a tab, a line break or a quote stands in quotes, its own quotes doubled. The line break that
 * ends the last row makes no row.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Read {
  readonly text: string;
  readonly end: number;
}

function readPlain(text: string, from: number): Read {
  let end = from;
  while (end < text.length && !'\t\r\n'.includes(text.charAt(end))) end += 1;
  return { text: text.slice(from, end), end };
}

/** A quote that is never closed, or goes on after it closed, was an ordinary character. */
function readQuoted(text: string, from: number): Read {
  let held = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return readPlain(text, from);
    held += text.slice(at, quote);
    if (text[quote + 1] === '"') {
      held += '"';
      at = quote + 2;
      continue;
    }
    const isEnd = quote + 1 === text.length || '\t\r\n'.includes(text.charAt(quote + 1));
    return isEnd ? { text: held, end: quote + 1 } : readPlain(text, from);
  }
}
