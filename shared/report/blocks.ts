import type { GateStatus, GateStep } from '../audit/readiness.ts';
import type { LampStatus } from './lampOf.ts';
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

export type Block =
  | Paragraph
  | Heading
  | Ask
  | Summary
  | Counts
  | Facts
  | Lamps
  | Points
  | OutcomeList
  | LaneMapFigure
  | HeatMap
  | Key
  | Table
  | Sentences
  | Terms
  | Signatures;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** `lead`: the sentence that a section opens with. `aside`: a remark on how to read it. */
  readonly tone: 'lead' | 'aside';
  readonly text: string;
}

/** Opens a part of a section, where no caption of a table does. */
export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

/** The whole in a handful of sentences. */
export interface Summary {
  readonly kind: 'summary';
  readonly sentences: readonly string[];
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

/** The five gates; the worst is the whole. */
export interface Lamps {
  readonly kind: 'lamps';
  readonly overall: GateStatus;
  /** "Must settle: the weakest of five decides, nothing is averaged." */
  readonly sentence: string;
  readonly gates: readonly {
    readonly step: GateStep;
    readonly name: string;
    readonly status: GateStatus;
    /** The status in a word. */
    readonly word: string;
    /** Why, in few words each; empty where it is settled. */
    readonly reasons: readonly string[];
  }[];
}

/** What matters most, the first first. */
export interface Points {
  readonly kind: 'points';
  readonly heading: string;
  readonly points: readonly {
    readonly status: LampStatus;
    /** "Must settle". */
    readonly label: string;
    readonly text: string;
  }[];
  /** Said instead of an empty list. */
  readonly empty: string;
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
  /** Said instead of an empty list. */
  readonly empty: string;
}

/** The lane map; how many pages it takes is the affair of whoever renders. */
export interface LaneMapFigure {
  readonly kind: 'laneMap';
  /** Alternative text: what the picture shows, in words. */
  readonly description: string;
  /** Whether there is nothing to draw. */
  readonly isEmpty: boolean;
  /** Said instead of an empty drawing. */
  readonly empty: string;
}

/** How heavy a place on the heat map is, with the letter that says so without colour. */
export type HeatLevel = 'low' | 'medium' | 'high';

/** Risks by likelihood and impact: a table that is a figure, from rare to almost certain. */
export interface HeatMap {
  readonly kind: 'heatMap';
  readonly caption: string;
  /** What the figure shows, in words. */
  readonly description: string;
  readonly impacts: readonly string[];
  /** The likeliest first, as the eye expects it; `cells` from the smallest impact to the largest. */
  readonly rows: readonly {
    readonly likelihood: string;
    readonly cells: readonly {
      readonly level: HeatLevel;
      /** L, M or H. */
      readonly letter: string;
      /** Numbers of the register. */
      readonly risks: readonly number[];
    }[];
  }[];
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
  | { readonly kind: 'critical' }
  /** The lamp of a gate or of a finding. */
  | { readonly kind: 'lamp'; readonly status: LampStatus };

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
  /** Groups without a label are rows alone; a mark stands before the label. */
  readonly groups: readonly {
    readonly label: string;
    readonly mark?: Mark;
    readonly rows: readonly Row[];
  }[];
  /** Said instead of an empty table. */
  readonly empty: string;
}

/** Sentences that each say one thing, under a heading of their own. */
export interface Sentences {
  readonly kind: 'sentences';
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Words and signs with what they mean. */
export interface Terms {
  readonly kind: 'terms';
  readonly heading: string;
  readonly terms: readonly {
    readonly term: string;
    readonly marks: readonly Mark[];
    readonly meaning: string;
  }[];
}

/** Who has signed, and lines to sign on paper for who has not. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly heading: string;
  /** What signing says, and on which scale. */
  readonly note: string;
  readonly signatures: readonly {
    readonly leaderId: Id;
    readonly leader: string;
    /** "4 I will work for it", '' for who has not signed. */
    readonly level: string;
    /** The day, and that it was an earlier version; '' for who has not signed. */
    readonly when: string;
    readonly reservation: string;
  }[];
  /** Said where there is nobody to sign. */
  readonly empty: string;
}
