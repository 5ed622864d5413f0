import type { Risk } from '../../document/risk.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { Section, Table } from '../blocks.ts';
import { appetiteText, counted } from '../words.ts';

/** The register of risks, heaviest first where likelihood and impact are said, and the appetites. */
export function risksSection(model: MapModel): Section {
  const { risks } = model.document;
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
            : `${counted(risks.length, 'risk')} stated by ${counted(new Set(risks.map((risk) => risk.leaderId)).size, 'leader')}. Likelihood and impact from 1 to 5; blank means not said. This is no ranking of leaders.`,
      },
      register(model),
      appetites(model),
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
    id: 'risk-register',
    caption: 'Risk register',
    columns: [
      { id: 'area', label: 'Decision area', width: 'normal' },
      { id: 'leader', label: 'Stated by', width: 'normal' },
      { id: 'atRisk', label: 'At risk', width: 'wide' },
      { id: 'failure', label: 'What failure looks like', width: 'wide' },
      { id: 'likelihood', label: 'Likelihood', width: 'narrow' },
      { id: 'impact', label: 'Impact', width: 'narrow' },
      { id: 'response', label: 'Response', width: 'wide' },
    ],
    rows: sorted.map((risk) => ({
      id: risk.id,
      cells: [
        { text: model.area(risk.areaId)?.name ?? '' },
        { text: model.leader(risk.leaderId)?.title ?? '' },
        { text: risk.atRisk },
        { text: risk.failure },
        { text: risk.likelihood?.toString() ?? '' },
        { text: risk.impact?.toString() ?? '' },
        { text: risk.response },
      ],
    })),
    empty: 'No risks have been stated yet.',
  };
}

function appetites(model: MapModel): Table {
  const { leaders, appetite } = model.document;
  return {
    kind: 'table',
    id: 'appetites',
    caption:
      appetite === null
        ? 'Risk appetite of each leader'
        : `Risk appetite of each leader (approved for the organisation: ${appetiteText(appetite)})`,
    columns: [
      { id: 'leader', label: 'Leader', width: 'normal' },
      { id: 'appetite', label: 'Own appetite', width: 'normal' },
      { id: 'approved', label: 'Beside the approved one', width: 'wide' },
    ],
    rows: leaders.map((leader) => ({
      id: leader.id,
      cells: [
        { text: leader.title },
        { text: appetiteText(leader.appetite) },
        { text: beside(leader.appetite, appetite) },
      ],
    })),
    empty: 'No leaders yet.',
  };
}

function beside(own: number | null, approved: number | null): string {
  if (own === null) return 'Not said';
  if (approved === null) return 'No approved appetite is stated';
  if (own === approved) return 'The same';
  return own > approved ? `${own - approved} bolder` : `${approved - own} more cautious`;
}
