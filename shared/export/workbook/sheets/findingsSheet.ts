import { SEVERITY_WORDS } from '../../../report/words.ts';
import type { ReportSource } from '../../../report/reportSource.ts';
import type { Sheet } from '../sheet.ts';

/** What the audit says, with the reason for what the team accepts. */
export function findingsSheet({ findings }: ReportSource): Sheet {
  return {
    name: 'Findings',
    stickyColumns: 0,
    columns: [
      { title: 'Step', width: 6 },
      { title: 'Weight', width: 14 },
      { title: 'Finding', width: 70 },
      { title: 'Why it matters', width: 60 },
      { title: 'Accepted because', width: 40 },
      { title: 'Accepted by', width: 20 },
      { title: 'Rule', width: 28 },
    ],
    rows: findings.map((finding) => [
      finding.step,
      SEVERITY_WORDS[finding.severity],
      finding.message,
      finding.rule.reason,
      finding.waiver?.reason ?? '',
      finding.waiver?.by ?? '',
      finding.rule.id,
    ]),
  };
}
