/** Every section that the board paper can hold, in the order in which it stands there. */
export const PAPER_SECTION_IDS = [
  'title',
  'outcomes',
  'lane-map',
  'matrix',
  'delegation',
  'risks',
  'red-lines',
  'findings',
  'decisions',
  'changes',
  'glossary',
] as const;
export type PaperSectionId = (typeof PAPER_SECTION_IDS)[number];

/** What a person chooses from: `ExportOptions.sections` names sections by these ids. */
export interface PaperSection {
  readonly id: PaperSectionId;
  /** Its heading in the paper; the title page bears the map's title there. */
  readonly title: string;
  /** One sentence on what it holds. */
  readonly holds: string;
  /** Stands in the paper only where a baseline is chosen to compare with. */
  readonly needsBaseline: boolean;
}

const section = (id: PaperSectionId, title: string, holds: string): PaperSection => ({
  id,
  title,
  holds,
  needsBaseline: id === 'changes',
});

/** The sections with their titles, for a paper's contents and for whoever offers them. */
export const boardPaperSections: readonly PaperSection[] = [
  section('title', 'Summary', 'One page: the ask, where the team stands, and what matters most.'),
  section(
    'outcomes',
    'What is jointly ours',
    'The shared outcomes, and how far each stands behind.',
  ),
  section('lane-map', 'Lane map', 'Who decides what, drawn.'),
  section('matrix', 'Responsibility matrix', 'The same as a table of areas and leaders.'),
  section(
    'delegation',
    'Schedule of delegation',
    'Each area with its owner, limits, reserved decisions and tie-break.',
  ),
  section('risks', 'Risks', 'Heat map, register, appetite, and what else falls.'),
  section('red-lines', 'Red lines and expertise', 'What cannot be given up, and who is heard.'),
  section('findings', 'Findings and disputes', 'What is open, what is accepted and why.'),
  section('decisions', 'Decisions and sign-off', 'The log with dissent, and the signatures.'),
  section('changes', 'Changes', 'What is different from the baseline chosen.'),
  section('glossary', 'Glossary and legend', 'The words and signs of this paper.'),
];

const BY_ID: ReadonlyMap<string, PaperSection> = new Map(
  boardPaperSections.map((one) => [one.id, one]),
);

/** The heading of a section. */
export function sectionTitle(id: PaperSectionId): string {
  return BY_ID.get(id)?.title ?? '';
}
