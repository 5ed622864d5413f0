import { foldText } from '#shared/lib/foldText.ts';
import { cleanLine } from './cleanLine.ts';
import { columnNamed, headingRow, type HeadingRow } from './headingRow.ts';

const NAMES: ReadonlySet<string> = new Set([
  'area',
  'areas',
  'decision area',
  'decision areas',
  'decision',
  'decisions',
  'name',
  'topic',
]);
const DOMAINS: ReadonlySet<string> = new Set([
  'domain',
  'domains',
  'group',
  'category',
  'department',
  'function',
  'theme',
  'workstream',
]);

/** Which column of a pasted table says what. */
export interface AreaColumns {
  readonly heading: HeadingRow | null;
  readonly name: number;
  readonly domain: number | null;
}

/**
 * Reads a table's columns from its headings, else from what stands in them: numbers and dates are
 * neither, and of the first two columns in words the domain is the one that says the same again. Where
 * that tells nothing the domain stands first, as in `Finance: Capital plan`.
 */
export function areaColumns(rows: readonly (readonly string[])[]): AreaColumns {
  const heading = headingRow(rows, NAMES);
  if (heading) {
    const name = columnNamed(heading.cells, NAMES) ?? 0;
    return { heading, name, domain: columnNamed(heading.cells, DOMAINS) };
  }
  const table = rows.filter((row) => row.length > 1);
  const [first, second] = columnsInWords(table);
  if (first === undefined) return { heading, name: 0, domain: null };
  if (second === undefined) return { heading, name: first.column, domain: null };
  return first.different > second.different
    ? { heading, name: first.column, domain: second.column }
    : { heading, name: second.column, domain: first.column };
}

interface Column {
  readonly column: number;
  /** How many different texts stand in it. */
  readonly different: number;
}

function columnsInWords(table: readonly (readonly string[])[]): readonly Column[] {
  const columns: { filled: number; inWords: number; texts: Set<string> }[] = [];
  for (const row of table) {
    for (const [column, cell] of row.entries()) {
      const text = foldText(cleanLine(cell));
      if (text === '') continue;
      const so = (columns[column] ??= { filled: 0, inWords: 0, texts: new Set() });
      so.filled += 1;
      if (/\p{L}/u.test(text)) so.inWords += 1;
      so.texts.add(text);
    }
  }
  return columns.flatMap((so, column) =>
    so.inWords * 2 > so.filled ? [{ column, different: so.texts.size }] : [],
  );
}
