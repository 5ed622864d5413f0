import type { ReportSource } from '../../../report/reportSource.ts';
import type { Sheet } from '../sheet.ts';

/** The register of risks; likelihood and impact from 1 to 5. */
export function risksSheet({ model }: ReportSource): Sheet {
  return {
    name: 'Risks',
    stickyColumns: 1,
    columns: [
      { title: 'Decision area', width: 32 },
      { title: 'Stated by', width: 24 },
      { title: 'At risk', width: 40 },
      { title: 'What failure looks like', width: 40 },
      { title: 'Likelihood', width: 12 },
      { title: 'Impact', width: 10 },
      { title: 'Response', width: 40 },
      { title: 'Confidential', width: 13 },
    ],
    rows: model.document.risks.map((risk) => [
      model.area(risk.areaId)?.name ?? '',
      model.leader(risk.leaderId)?.title ?? '',
      risk.atRisk,
      risk.failure,
      risk.likelihood,
      risk.impact,
      risk.response,
      risk.confidential ? 'Confidential' : '',
    ]),
  };
}
