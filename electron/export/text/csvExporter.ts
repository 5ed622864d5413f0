import Papa from 'papaparse';
import { matrixGrid } from '#shared/export/csv/matrixGrid.ts';
import { guardCell } from '#shared/export/guardCell.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import type { Exporter } from '../Exporter.ts';

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/** The matrix as CSV (RFC 4180). */
export const csvExporter: Exporter = {
  needsEngine: false,
  async make({ document }) {
    const grid = matrixGrid(buildModel(document)).map((row) => row.map(guardCell));
    const text = Papa.unparse(grid, { newline: '\r\n' });
    return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
  },
};
