import { LAMP_WORDS } from '../../audit/lampWords.ts';
import type { GateStatus } from '../../audit/readiness.ts';
import { LANE_MODES } from '../../document/area.ts';
import { RED_LINE_CATEGORIES } from '../../document/redLine.ts';
import { joinWords } from '../../lib/sentence.ts';
import {
  APPETITE_SCALE,
  CATEGORY_NAMES,
  MODE_MEANINGS,
  MODE_NAMES,
} from '../../model/partWords.ts';
import type { Mark, Section, Terms } from '../blocks.ts';
import { sectionTitle } from '../paperSections.ts';

type Term = Terms['terms'][number];

const term = (word: string, meaning: string, ...marks: Mark[]): Term => ({
  term: word,
  marks,
  meaning,
});

const role = (mustAgree: boolean): Mark => ({
  kind: 'role',
  role: 'coordinator',
  mustAgree,
  mode: 'coordinated',
});

const LANES: readonly Term[] = [
  ...LANE_MODES.map((mode) => term(MODE_NAMES[mode], MODE_MEANINGS[mode], { kind: 'mode', mode })),
  term('Critical', 'An area whose failure the team cannot afford.', { kind: 'critical' }),
];

const PARTS: readonly Term[] = [
  term(
    'Owner',
    'Decides and answers for it; in a shared area one of several. RACI: A, joint in a shared area.',
  ),
  term(
    'Must agree',
    'A coordinator without whose agreement the owner does not decide. RACI: C.',
    role(true),
  ),
  term('Consulted', 'A coordinator who is heard before the owner decides. RACI: C.', role(false)),
  term('Informed', 'Hears of the decision; has no say in it. RACI: I.', {
    kind: 'role',
    role: 'informed',
    mustAgree: false,
    mode: 'coordinated',
  }),
  term('Tie-break', 'Who ends it when those who must agree cannot; the escalation says how.'),
  term('Limit', 'Up to where an owner decides; above it, whoever is named there.'),
  term('Reserved', 'Stays with the board or its chair, whoever owns the area.'),
];

const RISKS: readonly Term[] = [
  term('Risk', 'What a leader sees at risk in an area, and what failure looks like to them.', {
    kind: 'risks',
    count: 2,
  }),
  term(
    'Risk appetite',
    `How much risk a leader is ready to take, from 1 to 5: ${APPETITE_SCALE.join(', ').toLowerCase()}.`,
    { kind: 'appetite', appetite: 3 },
  ),
  term('Cascade', 'If one area fails, another is hit: a little, clearly or hard.'),
  term(
    'Red line',
    `What a leader cannot give up without breaking their duty or conscience; the letter says which it protects: ${joinWords(RED_LINE_CATEGORIES.map((category) => CATEGORY_NAMES[category].toLowerCase()))}.`,
    ...RED_LINE_CATEGORIES.map((category): Mark => ({ kind: 'redLine', category })),
  ),
  term(
    'Expertise',
    'What a leader knows more about than the others. It carries weight; it does not decide.',
  ),
];

const LAMPS: Readonly<Record<GateStatus, string>> = {
  red: 'Something contradicts itself or is missing; it is settled before the map holds.',
  open: 'Somebody has not spoken yet. That is progress to make, and nobody’s fault.',
  amber: 'Worth a talk before the board relies on it.',
  green: 'Nothing is open, or what is was accepted with a reason.',
};

const STANDING: readonly Term[] = [
  ...(['red', 'open', 'amber', 'green'] as const).map((status) =>
    term(LAMP_WORDS[status], LAMPS[status], { kind: 'lamp', status }),
  ),
  term('Readiness', 'Five conditions, each with a lamp; the weakest decides, nothing is averaged.'),
  term('Accepted', 'A finding that the team keeps, with its reason.'),
  term(
    '0 to 5',
    'How far a leader stands behind something: 0 I cannot support this, 3 I can live with it, 5 I will lead it.',
  ),
];

/** The words and signs of the paper; the same for every map. */
export function glossarySection(): Section {
  const terms = (heading: string, all: readonly Term[]): Terms => ({
    kind: 'terms',
    heading,
    terms: all,
  });
  return {
    id: 'glossary',
    title: sectionTitle('glossary'),
    blocks: [
      terms('Lanes', LANES),
      terms('Parts in an area', PARTS),
      terms('Risks, red lines and expertise', RISKS),
      terms('Where the team stands', STANDING),
    ],
  };
}
