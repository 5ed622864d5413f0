import { decodeEntities } from './decodeEntities.ts';

/** More than this no person copied: a table that claims so is cut. */
const MOST_COLUMNS = 2_000;
const MOST_CELLS = 400_000;

interface Cell {
  text: string;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Cells of the first table in a piece of HTML, as Excel, LibreOffice and Google Sheets put it on the
 * clipboard; `null` where there is none. Merged cells hold their text in the first of them. Read by hand: the
 * page's policy forbids to give text to the browser's parser, and nothing of it may ever become an element.
 */
export function readHtmlTable(html: string): string[][] | null {
  const rows: Cell[][] = [];
  let cell: Cell | null = null;
  let depth = 0;
  for (const token of tokens(html)) {
    if (token.kind === 'text') {
      if (cell) cell.text += token.text.replaceAll(/[ \t\r\n]+/g, ' ');
      continue;
    }
    const { name, isEnd } = token;
    if (name === 'table') {
      depth += isEnd ? -1 : 1;
      if (depth <= 0 && rows.length > 0) break;
    } else if (depth === 1 && name === 'tr') {
      cell = null;
      if (!isEnd) rows.push([]);
    } else if (depth === 1 && (name === 'td' || name === 'th')) {
      cell = isEnd ? null : { text: '', columns: span(token, 'col'), rows: span(token, 'row') };
      if (cell) (rows.at(-1) ?? push(rows)).push(cell);
    } else if (cell && (name === 'br' || (isEnd && /^(p|div|li|tr)$/.test(name)))) {
      cell.text += '\n';
    }
  }
  return rows.length === 0 ? null : layOut(rows);
}

function push(rows: Cell[][]): Cell[] {
  const row: Cell[] = [];
  rows.push(row);
  return row;
}

/** Puts every cell into its column, past the ones that a merged cell from above holds. */
function layOut(rows: readonly (readonly Cell[])[]): string[][] {
  const table: string[][] = [];
  /** For each column, how many more rows a merged cell holds it. */
  const held: number[] = [];
  let cells = 0;
  for (const row of rows) {
    const line: string[] = [];
    const fresh = new Map<number, number>();
    let column = 0;
    for (const cell of row) {
      while ((held[column] ?? 0) > 0) column += 1;
      const end = Math.min(column + cell.columns, MOST_COLUMNS);
      for (let at = column; at < end; at += 1) {
        line[at] = at === column ? tidy(cell.text) : '';
        if (cell.rows > 1) fresh.set(at, cell.rows - 1);
      }
      column = end;
    }
    for (const [at, left] of held.entries()) if (left > 0) held[at] = left - 1;
    for (const [at, left] of fresh) held[at] = left;
    cells += line.length;
    if (cells > MOST_CELLS) break;
    table.push(Array.from(line, (text) => text ?? ''));
  }
  return table;
}

const tidy = (text: string) =>
  text
    .replaceAll(' ', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

interface Tag {
  readonly kind: 'tag';
  readonly name: string;
  readonly isEnd: boolean;
  readonly rest: string;
}
type Token = Tag | { readonly kind: 'text'; readonly text: string };

const span = ({ rest }: Tag, what: 'row' | 'col') => {
  const said = new RegExp(`\\b${what}span\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(rest)?.[1];
  return Math.max(1, Math.min(MOST_COLUMNS, Number(said ?? 1)));
};

/** Tags and texts in their order; comments, styles and scripts left out. Linear in the text. */
function* tokens(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield { kind: 'text', text: decodeEntities(html.slice(at, open)) };
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
      continue;
    }
    // Told first: to look for the end of each of many bare "<" would read the text as many times.
    if (!/[a-z!?/]/i.test(html.charAt(open + 1))) {
      yield { kind: 'text', text: '<' };
      at = open + 1;
      continue;
    }
    const close = endOfTag(html, open);
    const tag = html.slice(open, close - 1);
    const parts = /^<(\/?)([a-z][a-z0-9:-]*)/i.exec(tag);
    if (!parts) {
      // A doctype or a processing instruction.
      at = close;
      continue;
    }
    const name = (parts[2] ?? '').toLowerCase();
    const isEnd = parts[1] === '/';
    at = close;
    if (!isEnd && (name === 'style' || name === 'script' || name === 'xml')) {
      const end = html.slice(at).search(new RegExp(`</${name}`, 'i'));
      at = end < 0 ? html.length : at + end;
      continue;
    }
    yield { kind: 'tag', name, isEnd, rest: tag.slice(parts[0].length) };
  }
  if (at < html.length) yield { kind: 'text', text: decodeEntities(html.slice(at)) };
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** The place after the `>` that ends the tag: not one inside an attribute's quotes. */
function endOfTag(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const letter = html.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at + 1;
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
  }
  return html.length + 1;
}
