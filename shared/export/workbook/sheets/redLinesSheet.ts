import { CATEGORY_NAMES } from '../../../model/partWords.ts';
import type { ReportSource } from '../../../report/reportSource.ts';
import type { Sheet } from '../sheet.ts';

/** What each leader cannot give up, and what happens if it is reached. */
export function redLinesSheet({ model }: ReportSource): Sheet {
  return {
    name: 'Red lines',
    stickyColumns: 1,
    columns: [
      { title: 'Leader', width: 28 },
      { title: 'Decision area', width: 32 },
      { title: 'Kind', width: 14 },
      { title: 'Red line', width: 44 },
      { title: 'If it is reached', width: 44 },
      { title: 'Confidential', width: 13 },
    ],
    rows: model.document.redLines.map((line) => [
      model.leader(line.leaderId)?.title ?? '',
      line.areaId === null ? 'In everything' : (model.area(line.areaId)?.name ?? ''),
      CATEGORY_NAMES[line.category],
      line.statement,
      line.ifReached,
      line.confidential ? 'Confidential' : '',
    ]),
  };
}
