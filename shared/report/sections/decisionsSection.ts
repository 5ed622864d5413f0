import type { Decision, DecisionStatus } from '../../document/decision.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { capitalised, counted } from '../../lib/sentence.ts';
import { latestSignOffs } from '../../model/latestSignOffs.ts';
import { LEAST_AGREEMENT } from '../../model/leastAgreement.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { AGREEMENT_SCALE } from '../../model/partWords.ts';
import type { Cell, Section, Signatures, Table } from '../blocks.ts';
import { isolated } from '../directions.ts';
import { sectionTitle } from '../paperSections.ts';
import type { ReportSource } from '../reportSource.ts';
import { dayWords } from '../words.ts';

const STATUS_WORDS: Readonly<Record<DecisionStatus, string>> = {
  active: '',
  superseded: 'superseded',
  reversed: 'reversed',
};

/** What the team decided with the dissent beside it, and the signatures under it all. */
export function decisionsSection(source: ReportSource): Section {
  const { decisions } = source.model.document;
  return {
    id: 'decisions',
    title: sectionTitle('decisions'),
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text:
          decisions.length === 0
            ? 'No decision is on record yet.'
            : `${counted(decisions.length, 'decision')} on record, the latest first; dissent stands beside what it is about.`,
      },
      ...(decisions.length > 0 ? [log(source.model)] : []),
      signatures(source),
    ],
  };
}

function log(model: MapModel): Table {
  // Of one day, the one that was recorded later comes first.
  const sorted = model.document.decisions
    .toReversed()
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return {
    kind: 'table',
    look: 'register',
    id: 'decisions',
    caption: 'Decision log',
    columns: [
      { id: 'on', label: 'Decided', share: 22 },
      { id: 'text', label: 'Decision, and why', share: 48 },
      { id: 'area', label: 'Area', share: 22 },
      { id: 'dissent', label: 'Dissent', share: 32 },
    ],
    groups: [
      {
        label: '',
        rows: sorted.map((decision) => ({
          id: decision.id,
          cells: [
            when(decision),
            { text: decision.text, note: decision.reason },
            area(model, decision),
            dissent(model, decision),
          ],
        })),
      },
    ],
    empty: '',
  };
}

function when({ on, status, decidedBy, revisitOn }: Decision): Cell {
  const fate = [
    STATUS_WORDS[status],
    revisitOn === null ? '' : `revisit on ${dayWords(revisitOn)}`,
  ].filter((note) => note !== '');
  const by = decidedBy.trim();
  const note = by === '' ? capitalised(fate.join('; ')) : [isolated(by), ...fate].join('; ');
  return { text: dayWords(on), note };
}

function area(model: MapModel, { areaId }: Decision): Cell {
  return { text: areaId === null ? 'The whole map' : (model.area(areaId)?.name ?? '') };
}

function dissent(model: MapModel, decision: Decision): Cell {
  const said = decision.dissent.map(
    ({ leaderId, text }) => `${isolated(model.leader(leaderId)?.title ?? '')}: ${text}`,
  );
  return { text: said.length === 0 ? '–' : said.join('\n') };
}

/** Its ends and its middle explain the scale. */
const SCALE = [0, LEAST_AGREEMENT, AGREEMENT_SCALE.length - 1]
  .map((level) => `${level} ${AGREEMENT_SCALE[level] ?? ''}`)
  .join(', ');

function signatures({ model, findings }: ReportSource): Signatures {
  const latest = latestSignOffs(model.document);
  const stale = new Set(
    findings
      .filter(({ rule }) => rule.id === 'sign-off-stale')
      .flatMap(({ subjectIds }) => subjectIds),
  );
  return {
    kind: 'signatures',
    heading: 'Sign-off',
    note: `Each leader says from 0 to 5 how far they stand behind this map: ${SCALE}. Below ${LEAST_AGREEMENT} the signature is withheld.`,
    signatures: model.document.leaders.map(({ id, title }) => {
      const signed = latest.get(id);
      if (!signed) return { leaderId: id, leader: title, level: '', when: '', reservation: '' };
      const { level, on, reservation } = signed;
      const isWithheld = level < LEAST_AGREEMENT ? 'Withheld: ' : '';
      return {
        leaderId: id,
        leader: title,
        level: `${isWithheld}${level} ${AGREEMENT_SCALE[level] ?? ''}`,
        when: `${dayWords(on)}${stale.has(id) ? ', for an earlier version' : ''}`,
        reservation: isBlank(reservation) ? '' : reservation,
      };
    }),
    empty: 'No leaders yet, so nobody signs.',
  };
}
