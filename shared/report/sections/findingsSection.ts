import type { Finding } from '../../audit/finding.ts';
import { isDue, progress } from '../../audit/progress.ts';
import { SEVERITIES, SEVERITY_WORDS, type Severity } from '../../audit/rule.ts';
import { groupByRule, sayTogether, type FindingGroup } from '../../audit/sayTogether.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { counted, joinWords } from '../../lib/sentence.ts';
import { METHOD_STEPS } from '../../model/methodSteps.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { Block, Row, Section, Table } from '../blocks.ts';
import { namesList, ourSentence } from '../directions.ts';
import { LAMP_OF } from '../lampOf.ts';
import { sectionTitle } from '../paperSections.ts';
import type { ReportSource } from '../reportSource.ts';
import { dayWords } from '../words.ts';

/** What is not yet said, and notes, are told rule by rule, with so many names. */
const MOST_NAMED = 12;

/**
 * What is open and why it matters, what the team accepts and why, and who disputes what. What the team has
 * not got to yet stands last and is counted by itself, as on page one and beside the map.
 */
export function findingsSection({ model, findings }: ReportSource): Section {
  const reached = progress(model);
  const unwaived = findings.filter(({ waiver }) => waiver === null);
  const open = unwaived.filter((finding) => isDue(finding, reached));
  const later = unwaived.filter((finding) => !isDue(finding, reached));
  const accepted = findings.filter(({ waiver }) => waiver !== null);
  return {
    id: 'findings',
    title: sectionTitle('findings'),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: lead(open, later.length) },
      ...(unwaived.length > 0 ? [openTable(open, later)] : []),
      ...(accepted.length > 0 ? [acceptedTable(accepted)] : []),
      ...disputes(model),
    ],
  };
}

const LEAD_WORDS: Readonly<Record<Severity, string>> = {
  error: 'to settle',
  open: 'not yet said',
  warning: 'to discuss',
  info: 'to note',
};

function lead(open: readonly Finding[], later: number): string {
  const wait = later === 0 ? '' : `${later} ${later === 1 ? 'waits' : 'wait'} for a later step`;
  if (open.length === 0) return wait === '' ? 'Nothing is open.' : `Nothing is open yet; ${wait}.`;
  const parts = SEVERITIES.map((severity) => ({
    count: open.filter((finding) => finding.severity === severity).length,
    word: LEAD_WORDS[severity],
  })).filter(({ count }) => count > 0);
  const counts = joinWords(parts.map(({ count, word }) => `${count} ${word}`));
  return `${counted(open.length, 'open finding')}: ${counts}${wait === '' ? '' : `; ${wait}`}.`;
}

const TOGETHER: ReadonlySet<Severity> = new Set(['open', 'info']);

function openTable(open: readonly Finding[], later: readonly Finding[]): Table {
  const bySeverity = SEVERITIES.map((severity) => ({
    label: SEVERITY_WORDS[severity],
    mark: { kind: 'lamp' as const, status: LAMP_OF[severity] },
    rows: groupByRule(open.filter((finding) => finding.severity === severity)).flatMap((group) =>
      TOGETHER.has(severity) ? [ruleRow(group)] : group.map(findingRow),
    ),
  }));
  const waiting = { label: 'For a later step', rows: groupByRule(later).map(ruleRow) };
  return {
    kind: 'table',
    look: 'register',
    id: 'open-findings',
    caption: 'Open findings',
    columns: [
      { id: 'step', label: 'Condition', share: 22 },
      { id: 'finding', label: 'Finding', share: 46 },
      { id: 'why', label: 'Why it matters', share: 38 },
    ],
    groups: [...bySeverity, waiting].filter(({ rows }) => rows.length > 0),
    empty: '',
  };
}

function findingRow(finding: Finding): Row {
  return row(finding, finding.message);
}

function ruleRow(group: FindingGroup): Row {
  return row(group[0], sayTogether(group, MOST_NAMED));
}

function row({ key, step, rule }: Finding, text: string): Row {
  return {
    id: key,
    cells: [
      { text: `${step} ${METHOD_STEPS[step - 1]?.name ?? ''}` },
      { text: ourSentence(text) },
      { text: rule.reason },
    ],
  };
}

function acceptedTable(accepted: readonly Finding[]): Table {
  return {
    kind: 'table',
    look: 'register',
    id: 'accepted-findings',
    caption: 'Accepted findings',
    columns: [
      { id: 'step', label: 'Condition', share: 22 },
      { id: 'finding', label: 'Finding', share: 46 },
      { id: 'because', label: 'Accepted because', share: 38 },
    ],
    groups: [
      {
        label: '',
        rows: accepted.map((finding) => {
          const { waiver } = finding;
          const day = dayWords(waiver?.on ?? null);
          const by = waiver && !isBlank(waiver.by) ? `${waiver.by}, ${day}` : day;
          return {
            id: finding.key,
            cells: [
              { text: `${finding.step} ${METHOD_STEPS[finding.step - 1]?.name ?? ''}` },
              { text: ourSentence(finding.message) },
              { text: waiver?.reason ?? '', note: by },
            ],
          };
        }),
      },
    ],
    empty: '',
  };
}

function disputes(model: MapModel): Block[] {
  const rows = model.document.areas.flatMap((area): Row[] => {
    const { dispute } = area;
    if (!dispute) return [];
    const claimants = dispute.claimantIds.map((id) => model.leader(id)?.title ?? '');
    return [
      {
        id: area.id,
        cells: [
          { text: area.name },
          { text: claimants.length === 0 ? '–' : namesList(claimants) },
          {
            text: isBlank(dispute.settledBy) ? 'Nobody yet' : dispute.settledBy,
            ...(dispute.until === null ? {} : { note: `by ${dayWords(dispute.until)}` }),
          },
          { text: isBlank(dispute.note) ? '–' : dispute.note },
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      look: 'register',
      id: 'disputes',
      caption: 'Disputes',
      columns: [
        { id: 'area', label: 'Decision area', share: 26 },
        { id: 'claimants', label: 'Claimed by', share: 28 },
        { id: 'settledBy', label: 'Settled by', share: 24 },
        { id: 'note', label: 'What it is about', share: 34 },
      ],
      groups: [{ label: '', rows }],
      empty: '',
    },
  ];
}
