import type PptxGenJS from 'pptxgenjs';
import { runs, type Para } from './Deck.ts';
import { colour, PLACE, PT_PER_INCH } from './deckStyle.ts';
import type { Run } from './flow.ts';
import { FONT } from './measureArial.ts';
import { shapeName } from './shapeName.ts';
import { slideText } from './slideText.ts';
import { chunkText, heightOf } from './textPieces.ts';

/** A cell of a slide's table. */
export interface DeckCell {
  readonly paras: readonly Para[];
  readonly isCentred?: boolean;
  /** `#rrggbb` without the sign. */
  readonly fill?: string;
  /** Stands upright, read from bottom to top, and takes so much height in inches. */
  readonly uprightHeight?: number;
}

export interface DeckRow {
  readonly cells: readonly DeckCell[];
  /** Names the rows after it: never the last on a slide, and said again on the next. */
  readonly isGroup?: boolean;
}

/** A table that may run over several slides, its header on each. */
export interface DeckTable {
  /** What the table is called in the list of a slide's objects. */
  readonly name: string;
  /** Of the columns, in inches. */
  readonly widths: readonly number[];
  readonly head: readonly DeckCell[];
  readonly rows: readonly DeckRow[];
}

/** Inside a cell, in pt. */
const PAD = { x: 4, y: 2.5 } as const;
/** A table no taller than this, in inches, waits for the next slide instead of being torn apart. */
const KEPT_WHOLE = 3;
/** So few rows are never left to a slide of their own, where the slide before can spare some. */
const LEAST_ROWS = 3;
/** A row of more lines goes on in a second one. */
const MOST_LINES = 20;

interface MeasuredRow extends DeckRow {
  readonly height: number;
}

/** The table as something that flows over slides. */
export function tableRun(table: DeckTable, before = 0.12): Run {
  const head = measure({ cells: table.head }, table.widths);
  const rows = table.rows.flatMap((row) =>
    splitRow(row, table.widths).map((part) => measure(part, table.widths)),
  );
  const whole = head.height + sum(rows);
  const run = runOf(table, head, rows, before);
  return whole > KEPT_WHOLE ? run : { ...run, least: whole };
}

function runOf(
  table: DeckTable,
  head: MeasuredRow,
  rows: readonly MeasuredRow[],
  before: number,
): Run {
  const first = rows.findIndex(({ isGroup }) => !isGroup);
  return {
    before,
    least: head.height + sum(rows.slice(0, first + 1)),
    take(room) {
      let used = head.height;
      let count = 0;
      for (const row of rows) {
        if (count > 0 && used + row.height > room + 0.001) break;
        used += row.height;
        count++;
      }
      const left = rows.length - count;
      if (left > 0)
        count = Math.max(Math.min(count, LEAST_ROWS), count - Math.max(0, LEAST_ROWS - left));
      // A group's name that would be left alone goes to the next slide with its rows.
      while (count > 1 && count < rows.length && rows[count - 1]?.isGroup) count--;
      const taken = rows.slice(0, count);
      const further = rows.slice(count);
      const shown = [head, ...taken];
      return {
        piece: {
          height: sum(shown),
          before,
          paint: (slide, y) => paintTable(slide, y, table, shown),
        },
        rest: further.length > 0 ? runOf(table, head, again(taken, further), before) : null,
      };
    },
  };
}

/** What is left, under the name of the group that it belongs to. */
function again(taken: readonly MeasuredRow[], left: readonly MeasuredRow[]): MeasuredRow[] {
  const group = taken.findLast(({ isGroup }) => isGroup);
  return left[0]?.isGroup || !group ? [...left] : [group, ...left];
}

const sum = (rows: readonly MeasuredRow[]) => rows.reduce((all, { height }) => all + height, 0);

function roomOf(widths: readonly number[], index: number, isGroup = false): number {
  const width = isGroup ? widths.reduce((all, one) => all + one, 0) : (widths[index] ?? 0);
  return Math.max(0.1, width - (2 * PAD.x) / PT_PER_INCH);
}

function measure(row: DeckRow, widths: readonly number[]): MeasuredRow {
  const heights = row.cells.map(
    (cell, index) =>
      cell.uprightHeight ?? heightOf(cell.paras, roomOf(widths, index, row.isGroup ?? false)),
  );
  return { ...row, height: Math.max(0.1, ...heights) + (2 * PAD.y) / PT_PER_INCH };
}

/** A row that no slide holds as several; the first cell says again whose they are. */
function splitRow(row: DeckRow, widths: readonly number[]): DeckRow[] {
  const parts = row.cells.map(({ paras }, index) => chunks(paras, roomOf(widths, index)));
  const count = Math.max(1, ...parts.map(({ length }) => length));
  if (count === 1) return [row];
  return Array.from({ length: count }, (_, part) => ({
    ...row,
    cells: row.cells.map((cell, index) => ({ ...cell, paras: parts[index]?.[part] ?? [] })),
  }));
}

function chunks(paras: readonly Para[], width: number): Para[][] {
  const pieces = paras.map((para) =>
    chunkText(
      slideText(para.text),
      width * PT_PER_INCH,
      para.size,
      para.isBold ?? false,
      MOST_LINES,
    ).map((text) => ({ ...para, text })),
  );
  if (pieces.every(({ length }) => length <= 1)) return [pieces.flat()];
  return pieces.flatMap((parts) => parts.map((part) => [part]));
}

function paintTable(
  slide: PptxGenJS.Slide,
  y: number,
  { name, widths }: DeckTable,
  rows: readonly MeasuredRow[],
): void {
  const cells = rows.map((row, index) =>
    row.cells.map((cell) => cellOf(cell, row, widths.length, index === 0)),
  );
  slide.addTable(cells, {
    objectName: shapeName(name || 'Table', name || 'Table'),
    x: PLACE.left,
    y,
    colW: [...widths],
    rowH: rows.map(({ height }) => height),
    fontFace: FONT,
    fontSize: rows[0]?.cells[0]?.paras[0]?.size ?? 10,
    color: colour('ink'),
    autoPage: false,
  });
}

function cellOf(
  { paras, isCentred, fill, uprightHeight }: DeckCell,
  { isGroup }: DeckRow,
  columns: number,
  isHead: boolean,
): PptxGenJS.TableCell {
  const none = { type: 'none' as const };
  const rule = isHead
    ? { type: 'solid' as const, pt: 1, color: colour('ink') }
    : { type: 'solid' as const, pt: 0.5, color: colour('rule') };
  return {
    text: runs(paras.length > 0 ? paras : [{ text: '', size: 9 }]),
    options: {
      fontFace: FONT,
      fontSize: paras[0]?.size ?? 9,
      color: colour('ink'),
      align: isCentred ? 'center' : 'left',
      // Of a text that stands upright this is where it stands in the width of its column.
      valign: uprightHeight !== undefined ? 'middle' : isHead ? 'bottom' : 'top',
      margin: [PAD.y, PAD.x, PAD.y, PAD.x],
      border: [none, none, rule, none],
      ...(fill ? { fill: { color: fill } } : {}),
      ...(uprightHeight === undefined ? {} : { textDirection: 'vert270' as const }),
      ...(isGroup ? { colspan: columns } : {}),
    },
  };
}
