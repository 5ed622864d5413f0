import type { DecisionStatus } from '../../../document/decision.ts';
import type { ReportSource } from '../../../report/reportSource.ts';
import { dayCell } from '../dayCell.ts';
import type { Sheet } from '../sheet.ts';

const STATUS: Readonly<Record<DecisionStatus, string>> = {
  active: 'Active',
  superseded: 'Superseded',
  reversed: 'Reversed',
};

/** The decision log with its dissent. */
export function decisionsSheet({ model }: ReportSource): Sheet {
  return {
    name: 'Decisions',
    stickyColumns: 2,
    columns: [
      { title: 'Date', width: 19 },
      { title: 'Decision', width: 44 },
      { title: 'Decision area', width: 32 },
      { title: 'Status', width: 12 },
      { title: 'Decided by', width: 24 },
      { title: 'Reason', width: 40 },
      { title: 'Dissent', width: 40 },
      { title: 'Revisit on', width: 19 },
    ],
    rows: model.document.decisions.map((decision) => [
      dayCell(decision.on),
      decision.text,
      model.area(decision.areaId ?? '')?.name ?? '',
      STATUS[decision.status],
      decision.decidedBy,
      decision.reason,
      decision.dissent
        .map(({ leaderId, text }) => `${model.leader(leaderId)?.title ?? ''}: ${text}`)
        .join('\n'),
      dayCell(decision.revisitOn),
    ]),
  };
}
