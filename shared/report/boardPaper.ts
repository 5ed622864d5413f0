import type { ControlPurpose } from '../document/control.ts';
import type { IsoDate } from '../document/fields.ts';
import { mapTitle } from '../model/mapTitle.ts';
import type { Section } from './blocks.ts';
import { PAPER_SECTION_IDS, type PaperSectionId } from './paperSections.ts';
import type { ReportSource } from './reportSource.ts';
import { changesSection } from './sections/changesSection.ts';
import { decisionsSection } from './sections/decisionsSection.ts';
import { delegationSection } from './sections/delegationSection.ts';
import { findingsSection } from './sections/findingsSection.ts';
import { glossarySection } from './sections/glossarySection.ts';
import { laneMapSection } from './sections/laneMapSection.ts';
import { matrixSection } from './sections/matrixSection.ts';
import { outcomesSection } from './sections/outcomesSection.ts';
import { redLinesSection } from './sections/redLinesSection.ts';
import { risksSection } from './sections/risksSection.ts';
import { titleSection } from './sections/titleSection.ts';

/** The board paper as data. */
export interface BoardPaper {
  readonly title: string;
  /** Runs in every footer, '' when the map has none. */
  readonly classification: string;
  readonly version: string;
  /** What the board is asked to do with it. */
  readonly purpose: ControlPurpose;
  /** The day it was made, local to the reader. */
  readonly date: IsoDate;
  readonly sections: readonly Section[];
}

type MakeSection = (source: ReportSource) => Section | null;

/** One function a section; a new one is a file in `sections/`, its id in `paperSections.ts` and a line here. */
const SECTIONS: Readonly<Record<PaperSectionId, MakeSection>> = {
  title: titleSection,
  outcomes: outcomesSection,
  'lane-map': laneMapSection,
  matrix: matrixSection,
  delegation: delegationSection,
  risks: risksSection,
  'red-lines': redLinesSection,
  findings: findingsSection,
  decisions: decisionsSection,
  changes: (source) => source.baseline && changesSection(source, source.baseline),
  glossary: glossarySection,
};

/**
 * Says what the board is told about a map.
 *
 * @param chosen ids of the sections wanted, in any order; unknown ones are passed over, and without any the
 *   title page stands alone. `null` is all of them
 */
export function boardPaper(
  source: ReportSource,
  chosen: readonly string[] | null = null,
): BoardPaper {
  const { classification, control } = source.model.document;
  const known = PAPER_SECTION_IDS.filter((id) => chosen === null || chosen.includes(id));
  const made = known.map((id) => SECTIONS[id](source)).filter((section) => section !== null);
  return {
    title: mapTitle(source.model.document),
    classification,
    version: control.version,
    purpose: control.purpose,
    date: source.date,
    sections: made.length > 0 ? made : [titleSection(source)],
  };
}
