import { joinWords } from '../../../lib/sentence.ts';
import { MODE_NAMES } from '../../../model/partWords.ts';
import type { ReportSource } from '../../../report/reportSource.ts';
import type { Sheet } from '../sheet.ts';

/** Everything that is said of a decision area itself. */
export function areasSheet({ model }: ReportSource): Sheet {
  const title = (id: string) => model.leader(id)?.title ?? '';
  return {
    name: 'Areas',
    stickyColumns: 1,
    columns: [
      { title: 'Decision area', width: 36 },
      { title: 'Domain', width: 20 },
      { title: 'Lane', width: 14 },
      { title: 'Owners', width: 30 },
      { title: 'Outcome', width: 40 },
      { title: 'Limit', width: 28 },
      { title: 'Reserved', width: 28 },
      { title: 'Tie-break', width: 24 },
      { title: 'Escalation', width: 28 },
      { title: 'Critical', width: 10 },
      { title: 'Description', width: 40 },
      { title: 'Dispute', width: 40 },
    ],
    rows: model.document.areas.map((area) => [
      area.name,
      area.domain,
      MODE_NAMES[area.mode],
      joinWords(model.inRole(area.id, 'owner').map(({ leaderId }) => title(leaderId))),
      area.outcome,
      area.limit,
      area.reserved,
      title(area.tieBreakerId ?? ''),
      area.escalation,
      area.critical ? 'Critical' : '',
      area.description,
      area.dispute === null
        ? ''
        : `Claimed by ${joinWords(area.dispute.claimantIds.map(title))}. ${area.dispute.note}`.trim(),
    ]),
  };
}
