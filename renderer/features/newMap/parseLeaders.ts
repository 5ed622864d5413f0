import { foldText } from '#shared/lib/foldText.ts';
import { cleanLine } from './cleanLine.ts';
import { columnNamed, headingRow } from './headingRow.ts';
import { isBlank, readRows } from './readRows.ts';

const TITLES: ReadonlySet<string> = new Set([
  'leader',
  'leaders',
  'role',
  'roles',
  'role title',
  'title',
  'job title',
  'position',
]);

export interface LeaderList {
  /** Titles in the order written, each once. */
  readonly titles: readonly string[];
  /** Titles that stood there again, as written the second time. */
  readonly repeated: readonly string[];
  /** The row that was read as headings of the columns. */
  readonly heading: readonly string[];
}

/**
 * Role titles, one a line. Of a row with several cells the one under a heading such as "Role" counts,
 * else the first that says something: the rest of a pasted table is names, units and addresses.
 */
export function parseLeaders(text: string): LeaderList {
  const titles = new Map<string, string>();
  const repeated = new Map<string, string>();
  const rows = readRows(text);
  const heading = headingRow(rows, TITLES);
  const column = heading && columnNamed(heading.cells, TITLES);
  for (const [index, row] of rows.entries()) {
    if (isBlank(row) || index === heading?.index) continue;
    const cells = row.map(cleanLine);
    const title = (column === null ? '' : cells[column]) || cells.find(Boolean);
    if (title === undefined) continue;
    const key = foldText(title);
    if (titles.has(key)) repeated.set(key, title);
    else titles.set(key, title);
  }
  return {
    titles: [...titles.values()],
    repeated: [...repeated.values()],
    heading: heading?.cells.filter(Boolean) ?? [],
  };
}
