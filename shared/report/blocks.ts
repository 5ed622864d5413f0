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

export type Block = Paragraph | Ask | Counts | Facts | OutcomeList | LaneMapFigure | Key | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** `lead`: the sentence that a section opens with. `aside`: a remark on how to read it. */
  readonly tone: 'lead' | 'aside';
  readonly text: string;
}

/** What the board is asked. */
export interface Ask {
  readonly kind: 'ask';
  /** "For decision". */
  readonly label: string;
  readonly text: string;
}

/** Numbers that stand for the whole, with the lane that they count. */
export interface Counts {
  readonly kind: 'counts';
  readonly counts: readonly {
    readonly count: number;
    readonly label: string;
    readonly mode: LaneMode | null;
  }[];
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

/** The lane map; how many pages it takes is the affair of whoever renders. */
export interface LaneMapFigure {
  readonly kind: 'laneMap';
  /** Alternative text: what the picture shows, in words. */
  readonly description: string;
}

/** What the signs of the tables that follow mean. */
export interface Key {
  readonly kind: 'key';
  readonly entries: readonly { readonly mark: Mark; readonly label: string }[];
}

/** A sign, the same as on the lane map; every sign is a letter or a shape, so that grey print keeps it. */
export type Mark =
  | { readonly kind: 'mode'; readonly mode: LaneMode }
  | {
      readonly kind: 'role';
      readonly role: Role;
      /** A coordinator who must agree. */
      readonly mustAgree: boolean;
      /** The lane of the area: an owner's sign carries its letter. */
      readonly mode: LaneMode;
    }
  | { readonly kind: 'redLine'; readonly category: RedLineCategory }
  | { readonly kind: 'risks'; readonly count: number }
  /** A place on the scale from averse (1) to eager (5). */
  | { readonly kind: 'appetite'; readonly appetite: number }
  | { readonly kind: 'critical' };

export interface Cell {
  readonly text: string;
  /** A second line, less loud than the first. */
  readonly note?: string;
  /** Signs before the text. */
  readonly marks?: readonly Mark[];
}

export interface Column {
  readonly id: Id;
  readonly label: string;
  /** Of the width, beside the other columns' shares. */
  readonly share: number;
  /** Holds signs or a number, and is centred. */
  readonly isNarrow?: boolean;
}

export interface Row {
  readonly id: Id;
  readonly cells: readonly Cell[];
}

/** Rows under repeated headers; the first column names the row. */
export interface Table {
  readonly kind: 'table';
  /** `matrix`: a column of signs for each leader. */
  readonly look: 'matrix' | 'register';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Groups without a label are rows alone. */
  readonly groups: readonly { readonly label: string; readonly rows: readonly Row[] }[];
  /** Said instead of an empty table. */
  readonly empty: string;
}
