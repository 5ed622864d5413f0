import type { Risk } from '../../document/risk.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { Section, Table } from '../blocks.ts';
import type { ReportSource } from '../reportSource.ts';
import { counted } from '../../lib/sentence.ts';
import { appetiteText } from '../words.ts';

/** The appetites, and the register of risks, heaviest first where likelihood and impact are said. */
export function risksSection({ model }: ReportSource): Section {
  const { risks } = model.document;
  const leaders = new Set(risks.map((risk) => risk.leaderId)).size;
  return {
    id: 'risks',
    title: 'Risks',
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text:
          risks.length === 0
            ? 'No risks have been stated yet.'
            : `${counted(risks.length, 'risk')} stated by ${counted(leaders, 'leader')}, the heaviest first. This is no ranking of leaders.`,
      },
      appetites(model),
      ...(risks.length > 0 ? [register(model)] : []),
    ],
  };
}

const weight = (risk: Risk) => (risk.likelihood ?? 0) * (risk.impact ?? 0);

function register(model: MapModel): Table {
  const place = (risk: Risk) => model.areaIndex(risk.areaId);
  const sorted = [...model.document.risks].sort(
    (a, b) => weight(b) - weight(a) || place(a) - place(b),
  );
  return {
    kind: 'table',
    look: 'register',
    id: 'risk-register',
    caption: 'Risk register',
    columns: [
      { id: 'area', label: 'Decision area, and who states it', share: 27 },
      { id: 'atRisk', label: 'At risk, and what failure looks like', share: 36 },
      { id: 'likelihood', label: 'Likelihood 1–5', share: 10, isNarrow: true },
      { id: 'impact', label: 'Impact 1–5', share: 8, isNarrow: true },
      { id: 'response', label: 'Response', share: 27 },
    ],
    groups: [
      {
        label: '',
        rows: sorted.map((risk) => ({
          id: risk.id,
          cells: [
            {
              text: model.area(risk.areaId)?.name ?? '',
              note: model.leader(risk.leaderId)?.title ?? '',
            },
            { text: risk.atRisk, note: risk.failure },
            { text: risk.likelihood?.toString() ?? '–' },
            { text: risk.impact?.toString() ?? '–' },
            { text: risk.response },
          ],
        })),
      },
    ],
    empty: '',
  };
}

function appetites(model: MapModel): Table {
  const { leaders, appetite } = model.document;
  return {
    kind: 'table',
    look: 'register',
    id: 'appetites',
    caption: 'Risk appetite',
    columns: [
      { id: 'leader', label: 'Leader', share: 38 },
      { id: 'appetite', label: 'Averse to eager', share: 30 },
      {
        id: 'approved',
        label:
          appetite === null
            ? 'No appetite is approved for the organisation'
            : `Beside the approved ${appetiteText(appetite)}`,
        share: 38,
      },
    ],
    groups: [
      {
        label: '',
        rows: leaders.map((leader) => ({
          id: leader.id,
          cells: [
            { text: leader.title },
            {
              text: appetiteText(leader.appetite),
              ...(leader.appetite === null
                ? {}
                : { marks: [{ kind: 'appetite' as const, appetite: leader.appetite }] }),
            },
            { text: beside(leader.appetite, appetite) },
          ],
        })),
      },
    ],
    empty: 'No leaders yet.',
  };
}

function beside(own: number | null, approved: number | null): string {
  if (own === null || approved === null) return '';
  if (own === approved) return 'the same';
  const steps = counted(Math.abs(own - approved), 'step');
  return own > approved ? `${steps} bolder` : `${steps} more cautious`;
}
