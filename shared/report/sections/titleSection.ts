import { LANE_MODES, type LaneMode } from '../../document/area.ts';
import type { ControlPurpose } from '../../document/control.ts';
import type { SharedOutcome } from '../../document/outcome.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { Ask, Counts, Facts, Section } from '../blocks.ts';
import type { ReportSource } from '../reportSource.ts';
import { counted } from '../../lib/sentence.ts';
import { appetiteText, longDate, OUTCOME_WORDS } from '../words.ts';

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

/** The lowest agreement that counts as standing behind an outcome: "I can live with it". */
const STANDS_BEHIND = 3;

/** Title page: what the map is for, the outcomes that are jointly the team's, document control. */
export function titleSection({ model }: ReportSource): Section {
  const { document } = model;
  const isSaid = (text: string) => text.trim() !== '';
  const ask: Ask = {
    kind: 'ask',
    label: ASK_LABELS[document.control.purpose],
    text: document.control.ask,
  };
  const facts = controlFacts(model);
  return {
    id: 'title',
    title: isSaid(document.title) ? document.title : 'Untitled map',
    blocks: [
      ...(isSaid(document.purpose)
        ? [{ kind: 'paragraph' as const, tone: 'lead' as const, text: document.purpose }]
        : []),
      ...(isSaid(ask.text) ? [ask] : []),
      counts(model),
      {
        kind: 'outcomes',
        outcomes: document.outcomes.map((outcome) => ({
          statement: outcome.statement,
          kindLabel: OUTCOME_WORDS[outcome.kind],
          consequence: outcome.consequence,
          agreement: agreementSentence(outcome, document.leaders.length),
        })),
      },
      ...(facts.facts.length > 0 ? [facts] : []),
    ],
  };
}

function counts({ document: { areas, leaders } }: MapModel): Counts {
  const of = (mode: LaneMode) => areas.filter((area) => area.mode === mode).length;
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
      ...LANE_MODES.filter((mode) => mode !== 'undecided' || of(mode) > 0).map((mode) => ({
        count: of(mode),
        label: COUNT_WORDS[mode],
        mode,
      })),
    ],
  };
}

function controlFacts({ document }: MapModel): Facts {
  const { control } = document;
  const facts = [
    { name: 'Reference', value: control.reference },
    { name: 'Version', value: control.version },
    { name: 'Author', value: control.author },
    { name: 'Reviewed by', value: control.reviewedBy },
    { name: 'Approved by', value: control.approvedBy },
    { name: 'Effective from', value: longDate(document.effectiveOn) },
    { name: 'Next review', value: longDate(document.reviewOn) },
    {
      name: 'Approved risk appetite',
      value: document.appetite === null ? '' : appetiteText(document.appetite),
    },
  ];
  return { kind: 'facts', facts: facts.filter((fact) => fact.value.trim() !== '') };
}

function agreementSentence(outcome: SharedOutcome, leaders: number): string {
  const { agreements } = outcome;
  if (agreements.length === 0) return '';
  const behind = agreements.filter(({ level }) => level >= STANDS_BEHIND).length;
  const silent = leaders - agreements.length;
  const head =
    behind === leaders && leaders > 1
      ? `All ${leaders} leaders stand behind it`
      : `${behind} of ${leaders} stand behind it`;
  const open = silent > 0 ? `; ${counted(silent, 'leader has', 'leaders have')} not spoken` : '';
  return `${head}${open}.`;
}
