import type { ControlPurpose } from '../document/control.ts';
import type { IsoDate } from '../document/fields.ts';
import type { Section } from './blocks.ts';
import type { ReportSource } from './reportSource.ts';
import { laneMapSection } from './sections/laneMapSection.ts';
import { matrixSection } from './sections/matrixSection.ts';
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

/** Every section in order; a new one is a file in `sections/` and a line here. */
const SECTIONS = [titleSection, laneMapSection, matrixSection, risksSection, redLinesSection];

/** Says what the board is told about a map. */
export function boardPaper(source: ReportSource): BoardPaper {
  const { classification, control } = source.model.document;
  const sections = SECTIONS.map((section) => section(source));
  return {
    title: sections[0]?.title ?? '',
    classification,
    version: control.version,
    purpose: control.purpose,
    date: source.date,
    sections,
  };
}
