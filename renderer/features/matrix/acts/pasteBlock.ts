import { unguardCell } from '#shared/export/guardCell.ts';
import { readTsv } from '#shared/lib/readTsv.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { pasteSentence } from '../clipboard/pasteSentence.ts';
import { placeBlock, type Target } from '../clipboard/placeBlock.ts';
import { readHtmlTable } from '../clipboard/readHtmlTable.ts';
import type { Range } from '../grid/range.ts';
import { HEAD, type GridShape } from '../grid/shape.ts';
import { newModes, pasteCommands, tellEmptied } from './setParts.ts';

/** Longer than any matrix that can be open: it was not meant for one. */
const MOST_LETTERS = 20_000_000;

/** What a clipboard holds, in the two forms that spreadsheets give. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
  /** It is what the grid itself gave away last: a plain C is then a plain C. */
  readonly isOwn: boolean;
}

/** Where a block goes that brings no names: from the upper left corner of what is selected. */
function targetOf(shape: GridShape, { top, bottom, left, right }: Range): Target {
  const from = Math.max(0, top);
  const areaIds = (end?: number) =>
    shape.rows.slice(from, end).flatMap((row) => (row.kind === 'area' ? row.areaId : []));
  const columns = shape.columns.slice(left).flatMap((column) => {
    if (column.kind === 'people') return [];
    return column.kind === 'leader' ? { leaderId: column.leaderId } : column.kind;
  });
  return {
    areaIds: areaIds(),
    columns,
    rows: top === HEAD && bottom === HEAD ? 1 : areaIds(bottom + 1).length,
    cells: right - left + 1,
  };
}

/**
 * Puts a block of a spreadsheet into the matrix as one step of undo, and tells in one sentence what came in
 * and what did not.
 */
export function pasteBlock({ html, text, isOwn }: Pasted, shape: GridShape, range: Range): string {
  const { map } = getState();
  if (!map) return '';
  if (html.length > MOST_LETTERS || text.length > MOST_LETTERS) {
    return 'The clipboard holds too much for a matrix. Copy only the cells that are meant.';
  }
  const cells = (isOwn ? null : readHtmlTable(html)) ?? readTsv(text);
  // What the grid gave away may come back through a spreadsheet, which shows the guard as text.
  const table = cells.map((row) => row.map(unguardCell));
  if (table.every((row) => row.every((cell) => cell === '')) && text.trim() === '') {
    return 'There is no text on the clipboard. Copy some cells of a spreadsheet first.';
  }
  const placement = placeBlock(table, map.model, targetOf(shape, range));
  const roles = isOwn
    ? placement.roles.map((one) =>
        one.role === 'coordinator' && one.level === undefined
          ? { ...one, level: 'consult' as const }
          : one,
      )
    : placement.roles;
  const commands = pasteCommands(map.model, roles, placement.modes);
  if (commands.length > 0 && !verbs.dispatch(commands)) return '';
  tellEmptied(map.model, roles);
  return pasteSentence(placement, map.model) + newModesApart(placement.modes.length, map.model);
}

/** Lanes that the block itself declares are told already. */
function newModesApart(declared: number, before: Parameters<typeof newModes>[0]): string {
  return declared > 0 ? '' : newModes(before);
}
