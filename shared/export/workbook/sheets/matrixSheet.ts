import { LANE_MODES } from '../../../document/area.ts';
import { MODE_NAMES } from '../../../model/partWords.ts';
import type { ReportSource } from '../../../report/reportSource.ts';
import { MATRIX_LEAD, MATRIX_TAIL, matrixGrid, ROLE_CHOICES } from '../../csv/matrixGrid.ts';
import type { Sheet, SheetColumn } from '../sheet.ts';

const MODES = LANE_MODES.map((mode) => MODE_NAMES[mode]);

/** Leaders by areas; lane and roles can only be chosen from their words, so that it can be read back. */
export function matrixSheet({ model }: ReportSource): Sheet {
  const [, ...rows] = matrixGrid(model);
  const { leaders } = model.document;
  const lead: Readonly<Record<string, Partial<SheetColumn>>> = {
    'Decision area': { width: 36 },
    Lane: { width: 14, choices: MODES },
    Critical: { width: 10, choices: ['Critical'] },
  };
  return {
    name: 'Matrix',
    stickyColumns: 1,
    columns: [
      ...MATRIX_LEAD.map((title) => ({ title, width: 20, ...lead[title] })),
      ...leaders.map(({ title }) => ({ title, width: 16, choices: ROLE_CHOICES })),
      ...MATRIX_TAIL.map((title) => ({ title, width: 28 })),
    ],
    rows,
  };
}
