import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { mapWorkbook } from '#shared/export/workbook/mapWorkbook.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { Sheet, SheetValue } from '#shared/export/workbook/sheet.ts';
import type { Exporter } from '../Exporter.ts';
import { cellText } from './cellText.ts';
import { choicesFeature } from './choicesFeature.ts';
import { printFeature } from './printFeature.ts';
import { rowHeight } from './rowHeight.ts';

const HEADER = {
  fontWeight: 'bold',
  backgroundColor: '#EFEBE2',
  align: 'left',
  alignVertical: 'bottom',
  wrap: true,
} as const;

/** "12 October 2026", as on paper: in English whatever the machine's language, like the words around it. */
const DAY = { format: '[$-809]d mmmm yyyy', align: 'left', alignVertical: 'top' } as const;

/** Ratings and counts, under their heading: on the right they would run into the text of the next column. */
const FIGURE = { align: 'left', alignVertical: 'top' } as const;

/** The workbook: a sheet each for the matrix, the registers, the findings and the legend. */
export const xlsxExporter: Exporter = {
  needsEngine: false,
  async make({ source, options, list }) {
    const sheets = mapWorkbook(source());
    list(
      sheets.map(({ name, rows, columns }) => ({
        title: name,
        holds: `${counted(rows.length, 'row')}, ${counted(columns.length, 'column')}`,
      })),
    );
    const file = writeExcelFile(
      sheets.map((sheet) => ({
        data: dataOf(sheet),
        sheet: sheet.name,
        columns: sheet.columns.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
        stickyColumnsCount: sheet.stickyColumns,
        orientation: 'landscape' as const,
      })),
      {
        fontFamily: 'Calibri',
        fontSize: 11,
        features: [choicesFeature(sheets), printFeature(options.paper)],
      },
    );
    return file.toBuffer();
  },
};

function dataOf({ columns, rows }: Sheet): SheetData {
  const header = columns.map(({ title }) => ({ ...text(title), ...HEADER }));
  const heads = columns.map(({ title }) => title);
  return [
    tall(header, rowHeight(heads, columns)),
    ...rows.map((row) => tall(row.map(cell), rowHeight(row, columns))),
  ];
}

/** Not every program measures rows when it opens a file: each row says what its texts take. */
function tall(cells: readonly (Cell | null)[], height: number) {
  return cells.map((one) => one && { ...one, height });
}

function cell(value: SheetValue): Cell | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, ...FIGURE };
  if (value instanceof Date) return { value, type: Date, ...DAY };
  return { ...text(value), alignVertical: 'top' as const, wrap: true };
}

type Cell = Exclude<SheetData[number][number], null | undefined>;

/** Said to be a text, so that nothing in it is taken for a formula, a number or a date. */
const text = (value: string) => ({ value: cellText(value), type: String });
