import type { Id } from '#shared/document/fields.ts';
import { foldText } from '#shared/lib/foldText.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { readPart } from './readPart.ts';
import { widthOf, type Table } from './table.ts';

/** Where a block names leaders and areas. Either may be missing: then that direction goes by position. */
export interface Headers {
  /** Row of the titles, and what each column is; `null` when no row names leaders. */
  readonly titles: { readonly row: number; readonly columns: ReadonlyMap<number, ColumnIs> } | null;
  /** Column of the names, and which area each row is; `null` when no column names areas. */
  readonly names: { readonly column: number; readonly rows: ReadonlyMap<number, Id> } | null;
}
export type ColumnIs = { readonly leaderId: Id } | 'lane';

/** A title page above the grid, and columns before the names, are not deeper than this. */
const ROWS_LOOKED_AT = 12;
const COLUMNS_LOOKED_AT = 6;
const LANE_TITLES = new Set(['lane', 'lane mode', 'mode']);

export const nameKey = (text: string) => foldText(text).replaceAll(/\s+/g, ' ').trim();

/** Ids by name; where two are called the same, the first mention is the first of them. */
function byName(items: readonly { readonly id: Id; readonly name: string }[]): Map<string, Id[]> {
  const ids = new Map<string, Id[]>();
  for (const { id, name } of items) {
    const key = nameKey(name);
    // A leader called "C" cannot be told from a role.
    if (key === '' || readPart(name, false) !== null) continue;
    const same = ids.get(key);
    if (same) same.push(id);
    else ids.set(key, [id]);
  }
  return ids;
}

function matches(texts: readonly string[], ids: ReadonlyMap<string, readonly Id[]>) {
  const found = new Map<number, Id>();
  const used = new Map<string, number>();
  for (const [at, text] of texts.entries()) {
    const key = nameKey(text);
    const turn = used.get(key) ?? 0;
    const id = ids.get(key)?.[turn];
    if (id === undefined) continue;
    used.set(key, turn + 1);
    found.set(at, id);
  }
  return found;
}

interface Line {
  readonly at: number;
  readonly found: ReadonlyMap<number, Id>;
}

/** The line with the most names, if these are two, or a good part of what stands in it. */
function best(lines: Table, ids: ReadonlyMap<string, readonly Id[]>) {
  let chosen: Line | null = null;
  for (const [at, texts] of lines.entries()) {
    const found = matches(texts, ids);
    const filled = texts.filter((text) => text.trim() !== '').length;
    if (found.size < 2 && (found.size === 0 || found.size * 3 < filled)) continue;
    if (found.size > (chosen?.found.size ?? 0)) chosen = { at, found };
  }
  return chosen;
}

const columnOf = (table: Table, column: number) => table.map((row) => row[column] ?? '');

/** Finds the known leader titles and area names that a block brings along. */
export function findHeaders(table: Table, model: MapModel): Headers {
  const { leaders, areas } = model.document;
  const leaderIds = byName(leaders.map(({ id, title }) => ({ id, name: title })));
  const areaIds = byName(areas);
  const titleRow = best(table.slice(0, ROWS_LOOKED_AT), leaderIds);
  const width = widthOf(table);
  const first = Array.from({ length: Math.min(width, COLUMNS_LOOKED_AT) }, (_, c) =>
    columnOf(table, c),
  );
  const nameColumn = best(first, areaIds);
  const columns = new Map<number, ColumnIs>();
  if (titleRow) {
    for (const [at, text] of (table[titleRow.at] ?? []).entries()) {
      const leaderId = titleRow.found.get(at);
      if (at === nameColumn?.at) continue;
      if (leaderId !== undefined) columns.set(at, { leaderId });
      else if (LANE_TITLES.has(nameKey(text))) columns.set(at, 'lane');
    }
  }
  return {
    titles: titleRow && columns.size > 0 ? { row: titleRow.at, columns } : null,
    names: nameColumn && { column: nameColumn.at, rows: nameColumn.found },
  };
}

/** Whether the block has leaders down and areas across, and has to be turned. */
export function isTurned(table: Table, model: MapModel): boolean {
  const turned = findHeaders(turn(table), model);
  if (!turned.titles || !turned.names) return false;
  const known = ({ titles, names }: Headers) =>
    (titles?.columns.size ?? 0) + (names?.rows.size ?? 0);
  return known(turned) > known(findHeaders(table, model));
}

/** Rows for columns. */
export function turn(table: Table): string[][] {
  const width = widthOf(table);
  return Array.from({ length: width }, (_, column) => columnOf(table, column));
}
