import { STRENGTH_SCALE } from '../../../model/partWords.ts';
import type { ReportSource } from '../../../report/reportSource.ts';
import type { Sheet } from '../sheet.ts';

/** What falls if something falls. */
export function cascadesSheet({ model }: ReportSource): Sheet {
  return {
    name: 'Cascades',
    stickyColumns: 1,
    columns: [
      { title: 'If this fails', width: 36 },
      { title: 'This is hit', width: 36 },
      { title: 'How hard', width: 12 },
      { title: 'Note', width: 44 },
    ],
    rows: model.document.cascades.map((cascade) => [
      model.area(cascade.fromAreaId)?.name ?? '',
      model.area(cascade.toAreaId)?.name ?? '',
      STRENGTH_SCALE[cascade.strength - 1] ?? '',
      cascade.note,
    ]),
  };
}
