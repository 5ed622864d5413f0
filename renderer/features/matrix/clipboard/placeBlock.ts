import type { LaneMode } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { findHeaders, isTurned, nameKey, turn, type ColumnIs } from './findHeaders.ts';
import { hasOwnAlphabet, readMode, readPart, type AskedPart } from './readPart.ts';
import { widthOf, type Table } from './table.ts';

/** The visible grid from the upper left corner of what is selected. */
export interface Target {
  /** Areas from there down, and columns from there to the right. */
  readonly areaIds: readonly Id[];
  readonly columns: readonly (ColumnIs | 'name')[];
  /** Size of what is selected: a smaller block fills it, again and again, where it goes in evenly. */
  readonly rows: number;
  readonly cells: number;
}

export interface PlacedRole extends AskedPart {
  readonly leaderId: Id;
  readonly areaId: Id;
}

/** What a pasted block comes to. */
export interface Placement {
  readonly roles: readonly PlacedRole[];
  readonly modes: readonly { readonly areaId: Id; readonly mode: LaneMode }[];
  readonly isByName: boolean;
  /** Texts that say no role and no lane, each as often as it stands there. */
  readonly notUnderstood: readonly string[];
  /** Cells with something in them that have no place: beyond the edge, or under an unknown name. */
  readonly outside: number;
  /** Names that the map does not have. */
  readonly unknownNames: readonly string[];
}

/**
 * Finds the cells of the matrix that a block of a spreadsheet is about: by the names that it brings along,
 * by position from the selected cell where it brings none. The later of two claims on one cell holds.
 */
export function placeBlock(table: Table, model: MapModel, target: Target): Placement {
  const upright = isTurned(table, model) ? turn(table) : table;
  const headers = findHeaders(upright, model);
  const { titles, names } = headers;
  const isByName = titles !== null || names !== null;
  const body = upright.slice(titles ? titles.row + 1 : 0);
  const firstRow = titles ? titles.row + 1 : 0;
  const block = isByName ? body : spread(body, target);
  const placing = new Placing(hasOwnAlphabet(body));
  const nameColumn = names?.column ?? -1;
  for (const [at, row] of block.entries()) {
    const areaId = names ? names.rows.get(at + firstRow) : target.areaIds[at];
    if (areaId === undefined && names) placing.unknownRow(row, nameColumn);
    let position = 0;
    for (const [column, text] of row.entries()) {
      if (column === nameColumn) continue;
      const is = titles ? titles.columns.get(column) : target.columns[position];
      position += 1;
      if (is === 'name') continue;
      placing.place(areaId, is, text);
    }
  }
  if (titles) {
    for (const [column, text] of (upright[titles.row] ?? []).entries()) {
      const isSaid = column > nameColumn && text.trim() !== '' && !titles.columns.has(column);
      const isUsed = isSaid && body.some((row) => (row[column] ?? '').trim() !== '');
      if (isUsed) placing.unknown.add(text.trim());
    }
  }
  return placing.result(isByName);
}

/** A block that goes evenly into what is selected fills it. */
function spread(table: Table, { rows, cells }: Target): Table {
  const width = Math.max(1, widthOf(table));
  const down = rows % table.length === 0 ? rows : table.length;
  const across = cells % width === 0 ? cells : width;
  if (down <= table.length && across <= width) return table;
  return Array.from({ length: Math.max(down, table.length) }, (_, r) =>
    Array.from(
      { length: Math.max(across, width) },
      (__, c) => table[r % table.length]?.[c % width] ?? '',
    ),
  );
}

class Placing {
  readonly #isOwnAlphabet: boolean;
  readonly #roles = new Map<string, PlacedRole>();
  readonly #modes = new Map<Id, LaneMode>();
  readonly #notUnderstood: string[] = [];
  #outside = 0;
  readonly unknown = new Set<string>();

  constructor(isOwnAlphabet: boolean) {
    this.#isOwnAlphabet = isOwnAlphabet;
  }

  /** A row with a name that no area has: a title of a group says nothing beside it. */
  unknownRow(row: readonly string[], nameColumn: number): void {
    const name = (row[nameColumn] ?? '').trim();
    const isUsed = row.some((text, at) => at !== nameColumn && text.trim() !== '');
    if (isUsed && nameKey(name) !== '') this.unknown.add(name);
  }

  place(areaId: Id | undefined, is: ColumnIs | undefined, text: string): void {
    if (areaId === undefined || is === undefined) {
      if (text.trim() !== '') this.#outside += 1;
      return;
    }
    if (is === 'lane') {
      // A blank lane says nothing; a blank role says that there is none.
      if (text.trim() === '') return;
      const mode = readMode(text);
      if (mode === null) this.#notUnderstood.push(text.trim());
      else this.#modes.set(areaId, mode);
      return;
    }
    const part = readPart(text, this.#isOwnAlphabet);
    if (part === null) this.#notUnderstood.push(text.trim());
    else {
      const { leaderId } = is;
      this.#roles.set(JSON.stringify([leaderId, areaId]), { leaderId, areaId, ...part });
    }
  }

  result(isByName: boolean): Placement {
    return {
      roles: [...this.#roles.values()],
      modes: [...this.#modes].map(([areaId, mode]) => ({ areaId, mode })),
      isByName,
      notUnderstood: this.#notUnderstood,
      outside: this.#outside,
      unknownNames: [...this.unknown],
    };
  }
}
