import type { LaneMode } from '#shared/document/area.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { CATEGORY_NAMES } from '#shared/model/partWords.ts';
import { RED_LINE_CATEGORIES } from '#shared/document/redLine.ts';
import { PART_WORDS, type Part } from '#renderer/store/part.ts';
import type { FindingMark } from '#shared/audit/findingMarks.ts';
import type { CellFacts, RowFacts } from './rowFacts.ts';

/** The letter of a part; what sets "must agree" apart from "consulted" is the shape around it. */
export const PART_LETTERS: Readonly<Record<Part, string>> = {
  none: '',
  owner: 'O',
  agree: 'C',
  consult: 'C',
  informed: 'I',
};

/** A part as a spreadsheet gets it; `readPart` understands each of them. */
export const PART_TEXTS: Readonly<Record<Part, string>> = {
  none: '',
  owner: 'O',
  agree: 'C (agree)',
  consult: 'C',
  informed: 'I',
};

/** Practitioners disagree on what these mean: they stand second, and only when asked for. */
export const RACI_LETTERS: Readonly<Record<Part, string>> = {
  none: '',
  owner: 'A',
  agree: 'C',
  consult: 'C',
  informed: 'I',
};

/** The key that sets a mode in the lane column. */
export const MODE_KEYS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'S',
  coordinated: 'C',
  shared: 'H',
  undecided: 'U',
};

export const MARK_WORDS: Readonly<Record<FindingMark, string>> = {
  error: 'must settle',
  warning: 'discuss',
};

/** What is heard of a cell: "Owner, 2 risks, red line (safety), must settle". '' for an empty one. */
export function cellWords(facts: CellFacts | undefined, isRaciShown: boolean): string {
  if (!facts) return '';
  const { part, isJoint, risks, redLines, mark } = facts;
  const duties = RED_LINE_CATEGORIES.filter((one) =>
    redLines.includes(one.charAt(0).toUpperCase()),
  );
  return [
    part === 'none' ? '' : PART_WORDS[part] + (isJoint ? ', joint' : ''),
    isRaciShown && part !== 'none' ? `RACI ${RACI_LETTERS[part]}${isJoint ? ' joint' : ''}` : '',
    risks > 0 ? counted(risks, 'risk') : '',
    duties.length > 0
      ? `red line (${duties.map((duty) => CATEGORY_NAMES[duty].toLowerCase()).join(', ')})`
      : '',
    mark ? MARK_WORDS[mark] : '',
  ]
    .filter(Boolean)
    .join(', ');
}

export function peopleWords({ owners, coordinators, informed }: RowFacts): string {
  return `${counted(owners, 'owner')}, ${counted(coordinators, 'coordinator')}, ${informed} informed`;
}

/** "owns 5 areas, coordinates 9". */
export function loadWords(owns: number, coordinates: number): string {
  return `owns ${counted(owns, 'area')}, coordinates ${coordinates}`;
}

/** "CFO on Pricing". */
export function meetingWords(model: MapModel, leaderId: string, areaId: string): string {
  return `${model.leader(leaderId)?.title ?? ''} on ${model.area(areaId)?.name ?? ''}`;
}
