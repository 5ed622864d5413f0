import { joinWords } from '../../../lib/sentence.ts';
import type { ReportSource } from '../../../report/reportSource.ts';
import type { Sheet } from '../sheet.ts';

/** Recognised expertise. Who declined to acknowledge is not for a paper that leaves the team. */
export function expertiseSheet({ model }: ReportSource): Sheet {
  const title = (id: string) => model.leader(id)?.title ?? '';
  return {
    name: 'Expertise',
    stickyColumns: 1,
    columns: [
      { title: 'Leader', width: 28 },
      { title: 'Domain', width: 32 },
      { title: 'Decision areas', width: 40 },
      { title: 'Acknowledged by', width: 40 },
    ],
    rows: model.document.expertise.map((one) => [
      title(one.leaderId),
      one.domain,
      joinWords(one.areaIds.map((id) => model.area(id)?.name ?? '')),
      joinWords(
        one.acknowledgements
          .filter(({ stance }) => stance === 'acknowledged')
          .map(({ leaderId }) => title(leaderId)),
      ),
    ]),
  };
}
