import { LAMP_WORDS } from '../../audit/lampWords.ts';
import type { Gate } from '../../audit/readiness.ts';
import { SEVERITY_WORDS } from '../../audit/rule.ts';
import { groupByRule, sayTogether } from '../../audit/sayTogether.ts';
import { LANE_MODES, type LaneMode } from '../../document/area.ts';
import type { ControlPurpose } from '../../document/control.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { mapTitle } from '../../model/mapTitle.ts';
import { METHOD_STEPS } from '../../model/methodSteps.ts';
import { modeCounts } from '../../model/modeCounts.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { Ask, Block, Counts, Facts, Lamps, Points, Section } from '../blocks.ts';
import { ourSentence } from '../directions.ts';
import { LAMP_OF } from '../lampOf.ts';
import type { Redaction } from '../redact.ts';
import type { ReportSource } from '../reportSource.ts';
import { shortReason } from '../shortReason.ts';
import { summarySentences } from '../summary.ts';
import { topPoints } from '../topPoints.ts';
import { appetiteText, dayWords } from '../words.ts';

const COUNT_WORDS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'decided alone',
  coordinated: 'coordinated',
  shared: 'shared',
  undecided: 'not settled yet',
};

const ASK_LABELS: Readonly<Record<ControlPurpose, string>> = {
  '': 'The board is asked',
  information: 'For information',
  discussion: 'For discussion',
  decision: 'For decision',
};

const WITHHELD_WORDS: Readonly<Record<Redaction, string>> = {
  none: '',
  confidential:
    'Risks and red lines marked confidential are withheld here; their places are shown.',
  all: 'In this copy every risk, red line, note, reservation, reason, dissent and appetite is withheld; it shows where they are.',
};

/** More reasons than these do not fit beside a lamp. */
const MOST_REASONS = 2;

/** Page one: what is asked, where the team stands, and what matters most. */
export function titleSection(source: ReportSource): Section {
  const { document } = source.model;
  const ask: Ask = {
    kind: 'ask',
    label: ASK_LABELS[document.control.purpose],
    text: document.control.ask,
  };
  const facts = controlFacts(source);
  return {
    id: 'title',
    title: mapTitle(document),
    blocks: [
      ...(isBlank(document.purpose) ? [] : [paragraph('lead', document.purpose)]),
      { kind: 'summary', sentences: summarySentences(source) },
      ...(isBlank(ask.text) ? [] : [ask]),
      ...(source.redaction === 'none'
        ? []
        : [paragraph('aside', WITHHELD_WORDS[source.redaction])]),
      ...(facts.facts.length > 0 ? [facts] : []),
      counts(source.model),
      lamps(source),
      points(source),
    ],
  };
}

const paragraph = (tone: 'lead' | 'aside', text: string): Block => ({
  kind: 'paragraph',
  tone,
  text,
});

function counts({ document: { areas, leaders } }: MapModel): Counts {
  const modes = modeCounts(areas);
  return {
    kind: 'counts',
    counts: [
      { count: leaders.length, label: leaders.length === 1 ? 'leader' : 'leaders', mode: null },
      {
        count: areas.length,
        label: areas.length === 1 ? 'decision area' : 'decision areas',
        mode: null,
      },
      // Nothing left to settle is good news that needs no number.
      ...LANE_MODES.filter((mode) => mode !== 'undecided' || modes[mode] > 0).map((mode) => ({
        count: modes[mode],
        label: COUNT_WORDS[mode],
        mode,
      })),
    ],
  };
}

function controlFacts({ model: { document }, redaction }: ReportSource): Facts {
  const { control } = document;
  const facts = [
    { name: 'Reference', value: control.reference, gap: 'Not given' },
    { name: 'Version', value: control.version, gap: 'Not given' },
    { name: 'Author', value: control.author, gap: 'Not named' },
    { name: 'Reviewed by', value: control.reviewedBy, gap: 'Not reviewed yet' },
    { name: 'Approved by', value: control.approvedBy, gap: 'Not approved yet' },
    { name: 'Effective from', value: dayWords(document.effectiveOn), gap: 'Not set yet' },
    { name: 'Next review', value: dayWords(document.reviewOn), gap: 'Not set yet' },
  ];
  // A gap in document control is what a board looks for; where nobody keeps it there is nothing to look for.
  const isKept = facts.some(({ value }) => !isBlank(value));
  const kept = facts.map(({ name, value, gap }) => ({ name, value: isBlank(value) ? gap : value }));
  const isSaid = document.appetite !== null || redaction === 'all';
  const appetite = {
    name: 'Approved risk appetite',
    value: appetiteText(document.appetite, redaction),
  };
  return { kind: 'facts', facts: [...(isKept ? kept : []), ...(isSaid ? [appetite] : [])] };
}

function lamps(source: ReportSource): Lamps {
  const { overall, gates } = source.readiness;
  const word = LAMP_WORDS[overall];
  return {
    kind: 'lamps',
    overall,
    sentence:
      overall === 'green'
        ? `${word}: all five conditions hold.`
        : `${word}: the weakest of five conditions decides, nothing is averaged.`,
    gates: gates.map(({ step, status }) => ({
      step,
      name: METHOD_STEPS[step - 1]?.name ?? '',
      status,
      word: LAMP_WORDS[status],
      reasons: reasons(source, step, status),
    })),
  };
}

function reasons(source: ReportSource, step: Gate['step'], status: Gate['status']): string[] {
  if (status === 'green') return [];
  const why = source.findings.filter(
    (finding) =>
      finding.waiver === null && finding.step === step && LAMP_OF[finding.severity] === status,
  );
  const groups = groupByRule(why);
  const rest = groups.length - MOST_REASONS;
  return [
    ...groups.slice(0, MOST_REASONS).map((group) => shortReason(source, group)),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ];
}

function points(source: ReportSource): Points {
  return {
    kind: 'points',
    heading: 'What matters most',
    points: topPoints(source).map((group) => ({
      status: LAMP_OF[group[0].severity],
      label: SEVERITY_WORDS[group[0].severity],
      text: ourSentence(sayTogether(group)),
    })),
    empty: 'Nothing is open.',
  };
}
