import type { ReportSource } from '../../report/reportSource.ts';
import type { Sheet } from './sheet.ts';
import { areasSheet } from './sheets/areasSheet.ts';
import { cascadesSheet } from './sheets/cascadesSheet.ts';
import { decisionsSheet } from './sheets/decisionsSheet.ts';
import { expertiseSheet } from './sheets/expertiseSheet.ts';
import { findingsSheet } from './sheets/findingsSheet.ts';
import { leadersSheet } from './sheets/leadersSheet.ts';
import { legendSheet } from './sheets/legendSheet.ts';
import { matrixSheet } from './sheets/matrixSheet.ts';
import { outcomesSheet } from './sheets/outcomesSheet.ts';
import { redLinesSheet } from './sheets/redLinesSheet.ts';
import { risksSheet } from './sheets/risksSheet.ts';

/** Every sheet, in the order of the tabs; a new one is a file in `sheets/` and a line here. */
const SHEETS = [
  matrixSheet,
  areasSheet,
  leadersSheet,
  risksSheet,
  redLinesSheet,
  cascadesSheet,
  expertiseSheet,
  outcomesSheet,
  decisionsSheet,
  findingsSheet,
  legendSheet,
];

/** The whole map as sheets: the matrix, the registers, the findings, a legend. */
export function mapWorkbook(source: ReportSource): readonly Sheet[] {
  return SHEETS.map((sheet) => sheet(source));
}
