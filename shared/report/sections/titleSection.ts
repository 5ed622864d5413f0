import type { LaneMode } from '../../document/area.ts';
import type { SharedOutcome } from '../../document/outcome.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { Section } from '../blocks.ts';
import { appetiteText, counted, joinWords, OUTCOME_WORDS } from '../words.ts';

const COUNT_WORDS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'decided alone',
  coordinated: 'coordinated',
  shared: 'shared',
  undecided: 'not settled yet',
};

/** The lowest agreement that counts as standing behind an outcome: "I can live with it". */
const STANDS_BEHIND = 3;

/** Title page: what the map is for, the outcomes that are jointly the team's, document control. */
export function titleSection(model: MapModel): Section {
  const { document } = model;
  const { control } = document;
  const facts = [
    { name: 'Reference', value: control.reference },
    { name: 'Version', value: control.version },
    { name: 'Author', value: control.author },
    { name: 'Reviewed by', value: control.reviewedBy },
    { name: 'Approved by', value: control.approvedBy },
    { name: 'Effective from', value: document.effectiveOn ?? '' },
    { name: 'Next review', value: document.reviewOn ?? '' },
    {
      name: 'Approved risk appetite',
      value: document.appetite === null ? '' : appetiteText(document.appetite),
    },
  ].filter((fact) => fact.value.trim() !== '');
  return {
    id: 'title',
    title: document.title,
    blocks: [
      ...(document.purpose.trim() === ''
        ? []
        : [{ kind: 'paragraph' as const, tone: 'lead' as const, text: document.purpose }]),
      { kind: 'paragraph', tone: 'plain', text: countsSentence(model) },
      {
        kind: 'outcomes',
        outcomes: document.outcomes.map((outcome) => ({
          statement: outcome.statement,
          kindLabel: OUTCOME_WORDS[outcome.kind],
          consequence: outcome.consequence,
          agreement: agreementSentence(outcome, document.leaders.length),
        })),
      },
      ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    ],
  };
}

/** "22 decision areas and 9 leaders: 8 decided alone, 12 coordinated and 2 shared." */
function countsSentence(model: MapModel): string {
  const { areas, leaders } = model.document;
  const counts = Object.entries(COUNT_WORDS)
    .map(([mode, words]) => ({ count: areas.filter((area) => area.mode === mode).length, words }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`);
  const head = `${counted(areas.length, 'decision area')} and ${counted(leaders.length, 'leader')}`;
  return counts.length > 0 ? `${head}: ${joinWords(counts)}.` : `${head}.`;
}

function agreementSentence(outcome: SharedOutcome, leaders: number): string {
  const { agreements } = outcome;
  if (agreements.length === 0) return '';
  const behind = agreements.filter(({ level }) => level >= STANDS_BEHIND).length;
  const silent = leaders - agreements.length;
  const open = silent > 0 ? `, ${counted(silent, 'leader has', 'leaders have')} not spoken` : '';
  return `${behind} of ${leaders} stand behind it${open}`;
}
