import type { ReportSource } from '../../../report/reportSource.ts';
import type { Sheet } from '../sheet.ts';
import { appetiteCell } from './appetiteCell.ts';

/** Leaders in the team's own order, with what they carry. */
export function leadersSheet({ model, redaction }: ReportSource): Sheet {
  const count = (id: string, role: string) =>
    model.assignmentsOfLeader(id).filter((one) => one.role === role).length;
  return {
    name: 'Leaders',
    stickyColumns: 1,
    columns: [
      { title: 'Leader', width: 32 },
      { title: 'Unit', width: 24 },
      { title: 'Risk appetite', width: 16 },
      { title: 'Deputy', width: 28 },
      { title: 'Owns', width: 8 },
      { title: 'Coordinates', width: 12 },
      { title: 'Informed', width: 10 },
    ],
    rows: model.document.leaders.map((leader) => [
      leader.title,
      leader.unit,
      appetiteCell(leader.appetite, redaction),
      leader.deputy,
      count(leader.id, 'owner'),
      count(leader.id, 'coordinator'),
      count(leader.id, 'informed'),
    ]),
  };
}
