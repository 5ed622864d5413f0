import type { LaneMode } from '../document/area.ts';
import type { Role } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
import type { RedLineCategory } from '../document/redLine.ts';

/**
 * What the board paper says, without pixels: sections of blocks. Each format (PDF, slides, text)
 * decides how a block looks.
 */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Facts | OutcomeList | LaneMapFigure | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** `lead`: the sentence that a section opens with. `aside`: a remark on how to read it. */
  readonly tone: 'lead' | 'plain' | 'aside';
  readonly text: string;
}

/** Names and values: document control. */
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** The shared outcomes, with what failing together would mean and how far the team stands behind. */
export interface OutcomeList {
  readonly kind: 'outcomes';
  readonly outcomes: readonly {
    readonly statement: string;
    readonly kindLabel: string;
    readonly consequence: string;
    /** "8 of 9 stand behind it", '' when nobody has spoken. */
    readonly agreement: string;
  }[];
}

/** The lane map, or one domain of it; drawn from the document by whoever renders. */
export interface LaneMapFigure {
  readonly kind: 'laneMap';
  /** Alternative text: what the picture shows, in words. */
  readonly description: string;
}

/** A cell's sign beside its text; every sign has a letter, so that grey print keeps it. */
export type Mark =
  | { readonly kind: 'mode'; readonly mode: LaneMode }
  | { readonly kind: 'role'; readonly role: Role; readonly mustAgree: boolean }
  | { readonly kind: 'redLine'; readonly category: RedLineCategory }
  | { readonly kind: 'critical' };

export interface Cell {
  readonly text: string;
  readonly mark?: Mark;
  /** How many risks hang here, shown as the amber triangle of the map. */
  readonly risks?: number;
  /** Categories of the red lines that hang here. */
  readonly redLines?: readonly RedLineCategory[];
}

export interface Column {
  readonly id: Id;
  readonly label: string;
  /** Share of the width. `narrow` columns hold a sign and turn their label. */
  readonly width: 'narrow' | 'normal' | 'wide';
}

/** Rows under repeated headers; the first column names the row. */
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly id: Id; readonly cells: readonly Cell[] }[];
  /** Said instead of an empty table. */
  readonly empty: string;
}
