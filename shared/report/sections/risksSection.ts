import type { Risk } from '../../document/risk.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { counted } from '../../lib/sentence.ts';
import { isBlindCascade } from '../../model/blindCascade.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { STRENGTH_SCALE } from '../../model/partWords.ts';
import type { Block, Section, Table } from '../blocks.ts';
import { namesList } from '../directions.ts';
import { riskWeight } from '../heatLevel.ts';
import { heatMap } from '../heatMap.ts';
import { sectionTitle } from '../paperSections.ts';
import { WITHHELD } from '../redact.ts';
import { isRiskWithheld, type ReportSource } from '../reportSource.ts';
import { appetiteText } from '../words.ts';

/**
 * The heat map, the register of risks, heaviest first where likelihood and impact are said, the appetites,
 * and what else falls.
 */
export function risksSection(source: ReportSource): Section {
  const { model } = source;
  const { risks } = model.document;
  const leaders = new Set(risks.map((risk) => risk.leaderId)).size;
  const sorted = byWeight(model);
  const isAllWithheld = source.redaction === 'all';
  return {
    id: 'risks',
    title: sectionTitle('risks'),
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text:
          risks.length === 0
            ? 'No risks have been stated yet.'
            : `${counted(risks.length, 'risk')} stated by ${counted(leaders, 'leader')}${isAllWithheld ? '; what they say is withheld.' : ', the heaviest first. This is no ranking of leaders.'}`,
      },
      // Without a single number it would only be an empty grid.
      ...(risks.length > 0 && !isAllWithheld ? [heatMap(source, sorted)] : []),
      ...(risks.length > 0 ? [register(source, sorted)] : []),
      appetites(source),
      ...cascades(model),
    ],
  };
}

function byWeight(model: MapModel): readonly Risk[] {
  const place = (risk: Risk) => model.areaIndex(risk.areaId);
  return model.document.risks.toSorted(
    (a, b) => riskWeight(b) - riskWeight(a) || place(a) - place(b),
  );
}

function register(source: ReportSource, sorted: readonly Risk[]): Table {
  const { model } = source;
  const rating = (risk: Risk, level: number | null) =>
    isRiskWithheld(source, risk) ? { text: WITHHELD } : { text: level?.toString() ?? '–' };
  return {
    kind: 'table',
    look: 'register',
    id: 'risk-register',
    caption: 'Risk register',
    columns: [
      { id: 'number', label: 'No.', share: 5, isNarrow: true },
      { id: 'area', label: 'Decision area, stated by', share: 26 },
      { id: 'atRisk', label: 'At risk, and what failure looks like', share: 33 },
      { id: 'likelihood', label: 'Likelihood', share: 11, isNarrow: true },
      { id: 'impact', label: 'Impact', share: 11, isNarrow: true },
      { id: 'response', label: 'Response', share: 24 },
    ],
    groups: [
      {
        label: '',
        rows: sorted.map((risk, index) => ({
          id: risk.id,
          cells: [
            { text: String(index + 1) },
            {
              text: model.area(risk.areaId)?.name ?? '',
              note: model.leader(risk.leaderId)?.title ?? '',
            },
            { text: risk.atRisk, note: risk.failure },
            rating(risk, risk.likelihood),
            rating(risk, risk.impact),
            { text: isBlank(risk.response) ? '–' : risk.response },
          ],
        })),
      },
    ],
    empty: '',
  };
}

function appetites({ model, redaction }: ReportSource): Table {
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
          appetite === null && redaction !== 'all'
            ? 'No appetite is approved for the organisation'
            : `Beside the approved ${appetiteText(appetite, redaction)}`,
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
              text: appetiteText(leader.appetite, redaction),
              ...(leader.appetite === null
                ? {}
                : { marks: [{ kind: 'appetite' as const, appetite: leader.appetite }] }),
            },
            { text: redaction === 'all' ? WITHHELD : beside(leader.appetite, appetite) },
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

/** What else falls, the hardest first; and who said that nothing does. */
function cascades(model: MapModel): Block[] {
  const { leaders } = model.document;
  const none = leaders.filter((leader) => leader.noCascades).map((leader) => leader.title);
  const sorted = model.document.cascades.toSorted((a, b) => b.strength - a.strength);
  const end = (areaId: string) => ({
    text: model.area(areaId)?.name ?? '',
    note: namesList(
      model.inRole(areaId, 'owner').map(({ leaderId }) => model.leader(leaderId)?.title ?? ''),
    ),
  });
  const table: Table = {
    kind: 'table',
    look: 'register',
    id: 'cascades',
    caption: 'What else falls',
    columns: [
      { id: 'from', label: 'If this falls', share: 32 },
      { id: 'to', label: 'this is hit', share: 32 },
      { id: 'strength', label: 'How hard', share: 18 },
      { id: 'note', label: 'What happens', share: 40 },
    ],
    groups: [
      {
        label: '',
        rows: sorted.map(({ id, fromAreaId, toAreaId, strength, note }) => {
          const isBlind = isBlindCascade(
            model.assignmentsOfArea(fromAreaId),
            model.assignmentsOfArea(toAreaId),
          );
          return {
            id,
            cells: [
              end(fromAreaId),
              end(toAreaId),
              {
                text: STRENGTH_SCALE[strength - 1] ?? '',
                ...(isBlind ? { note: 'nobody sees both' } : {}),
              },
              { text: isBlank(note) ? '–' : note },
            ],
          };
        }),
      },
    ],
    empty: '',
  };
  return [
    ...(sorted.length > 0 ? [table] : []),
    ...(none.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            tone: 'aside' as const,
            text: `Said that nothing else falls with their areas: ${namesList(none)}.`,
          },
        ]
      : []),
  ];
}
