import type { SharedOutcome } from '../../document/outcome.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { counted } from '../../lib/sentence.ts';
import { LEAST_AGREEMENT } from '../../model/leastAgreement.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { AGREEMENT_SCALE } from '../../model/partWords.ts';
import type { Block, Row, Section, Table } from '../blocks.ts';
import { sectionTitle } from '../paperSections.ts';
import type { ReportSource } from '../reportSource.ts';
import { OUTCOME_WORDS } from '../words.ts';

/** What is jointly the team's, how far each leader stands behind it, and what holds them back. */
export function outcomesSection({ model }: ReportSource): Section {
  const { outcomes, leaders } = model.document;
  const agreements = agreementTable(model);
  const blocks: Block[] = [
    {
      kind: 'outcomes',
      outcomes: outcomes.map((outcome) => ({
        statement: outcome.statement,
        kindLabel: OUTCOME_WORDS[outcome.kind],
        consequence: outcome.consequence,
        agreement: agreementSentence(outcome, leaders.length),
      })),
      empty: 'No shared outcome has been stated yet.',
    },
    ...(agreements.groups.length > 0 ? [agreements] : []),
  ];
  return { id: 'outcomes', title: sectionTitle('outcomes'), blocks };
}

function agreementSentence({ agreements }: SharedOutcome, leaders: number): string {
  if (agreements.length === 0) return '';
  const behind = agreements.filter(({ level }) => level >= LEAST_AGREEMENT).length;
  const silent = leaders - agreements.length;
  const head =
    behind === leaders && leaders > 1
      ? `All ${leaders} leaders stand behind it`
      : `${behind} of ${leaders} stand behind it`;
  const open = silent > 0 ? `; ${counted(silent, 'leader has', 'leaders have')} not spoken` : '';
  return `${head}${open}.`;
}

/** Those who hold back or have a reservation, outcome by outcome; full agreement needs no row. */
function agreementTable(model: MapModel): Table {
  const groups = model.document.outcomes
    .map((outcome) => ({
      label: outcome.statement,
      rows: outcome.agreements
        .filter(({ level, reservation }) => level < LEAST_AGREEMENT || !isBlank(reservation))
        .toSorted((a, b) => model.leaderIndex(a.leaderId) - model.leaderIndex(b.leaderId))
        .map(({ leaderId, level, reservation }): Row => ({
          id: leaderId,
          cells: [
            { text: model.leader(leaderId)?.title ?? '' },
            { text: `${level} ${AGREEMENT_SCALE[level] ?? ''}` },
            { text: reservation },
          ],
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
  return {
    kind: 'table',
    look: 'register',
    id: 'reservations',
    caption: 'Reservations',
    columns: [
      { id: 'leader', label: 'Leader', share: 30 },
      { id: 'level', label: 'Stands behind it, 0–5', share: 30 },
      { id: 'reservation', label: 'Reservation', share: 46 },
    ],
    groups,
    empty: '',
  };
}
