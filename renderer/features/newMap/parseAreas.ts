import { foldText } from '#shared/lib/foldText.ts';
import { areaColumns, type AreaColumns } from './areaColumns.ts';
import { cleanLine } from './cleanLine.ts';
import { isBlank, readRows } from './readRows.ts';

export interface AreaLine {
  readonly name: string;
  /** '' when none is said. */
  readonly domain: string;
}

export interface AreaList {
  /** In the order written, each name once. */
  readonly areas: readonly AreaLine[];
  /** Names that stood there again. */
  readonly repeated: readonly string[];
  /** Domains in order of first appearance. */
  readonly domains: readonly string[];
  /** The row that was read as headings of the columns. */
  readonly heading: readonly string[];
}

/**
 * Decision areas, one a line. A domain is understood in five ways: `Finance: Capital plan`, a column of
 * a table, a line that ends in a colon, a heading (`# Finance`), or a line with indented ones below. What
 * is said once for several, also a table's merged cell, holds until a blank line.
 */
export function parseAreas(text: string): AreaList {
  const areas = new Map<string, AreaLine>();
  const repeated = new Map<string, string>();
  const rows = readRows(text);
  const columns = areaColumns(rows);
  let group = '';
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) group = '';
    if (isBlank(row) || index === columns.heading?.index) continue;
    const [line = ''] = row;
    const next = row.length > 1 ? null : headingOf(line, rows[index + 1]);
    if (next !== null) {
      group = next;
      continue;
    }
    const area = row.length > 1 ? readCells(row, columns, group) : readLine(line, group);
    if (row.length > 1) group = area.domain;
    if (area.name === '') continue;
    const key = foldText(area.name);
    if (areas.has(key)) repeated.set(key, area.name);
    else areas.set(key, area);
  }
  const list = [...areas.values()];
  const domains = [...new Set(list.map((area) => area.domain).filter(Boolean))];
  const heading = columns.heading?.cells.filter(Boolean) ?? [];
  return { areas: list, repeated: [...repeated.values()], domains, heading };
}

function headingOf(line: string, below: readonly string[] | undefined): string | null {
  const text = cleanLine(line);
  if (text.startsWith('#')) return text.replace(/^#+/, '').trim();
  if (text.endsWith(':')) return text.slice(0, -1).trim();
  const hasIndented = below !== undefined && below[0]?.trim() === '' && !isBlank(below);
  return hasIndented ? text : null;
}

function readCells(row: readonly string[], columns: AreaColumns, group: string): AreaLine {
  const cells = row.map(cleanLine);
  const domain = columns.domain === null ? '' : (cells[columns.domain] ?? '');
  const name = cells[columns.name] ?? '';
  // A row without a name but with a domain is a heading of its own; anything else is better shown than lost.
  const written = name === '' && domain === '' ? (cells.find(Boolean) ?? '') : name;
  return { domain: domain || group, name: written };
}

function readLine(line: string, group: string): AreaLine {
  const text = cleanLine(line);
  const colon = text.indexOf(': ');
  if (colon <= 0) return { domain: group, name: text };
  return { domain: text.slice(0, colon).trim(), name: text.slice(colon + 1).trim() };
}
