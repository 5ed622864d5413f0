import type { LaneMode } from '../document/area.ts';
import type { Level, Role } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
import type { LaneMetrics } from './laneMetrics.ts';

/** Geometry is in px at zoom 1, y downwards, one coordinate system for the whole scene. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The letter that every card carries, so that colour never stands alone. */
export type LaneLetter = 'S' | 'C' | 'H' | '?';

/** A text already broken into lines; `isCut` when the last line ends in an ellipsis. */
export interface WrappedText {
  /** The whole text, cleaned for display: what a tooltip and a screen reader say. */
  readonly full: string;
  readonly lines: readonly string[];
  readonly isCut: boolean;
}

/** Risks (a triangle with its count) or red lines (a bar with its categories' letters). */
export interface SceneBadge {
  /** Unique in the scene. */
  readonly id: string;
  readonly kind: 'risk' | 'redLine';
  readonly leaderId: Id;
  /** `null`: a red line of the leader in general, on the lane below the header. */
  readonly areaId: Id | null;
  readonly rect: Rect;
  /** What stands in it: the count of the risks, or the letters M S E L V. */
  readonly label: string;
  /** Ids of the risks or red lines, in the file's order. */
  readonly recordIds: readonly Id[];
}

/** A leader's header, where the lane begins. One per section in which the lane appears. */
export interface SceneHeader {
  /** Unique in the scene; the leader's id where the scene has one section. */
  readonly id: string;
  readonly leaderId: Id;
  readonly sectionId: string;
  /** Place among the section's lanes. */
  readonly laneIndex: number;
  readonly rect: Rect;
  /** Centre of the lane. */
  readonly laneX: number;
  readonly title: WrappedText;
  /** Upright: the title reads from bottom to top (narrow lanes of a printed page). */
  readonly isUpright: boolean;
  /** Areas owned, by declared mode, in the whole map. */
  readonly counts: Readonly<Record<LaneMode, number>>;
  /** 1 (averse) to 5 (eager); `null` unknown; absent from the drawing when `isAppetiteShown` is off. */
  readonly appetite: number | null;
  readonly isAppetiteShown: boolean;
  /** General red lines of the leader. */
  readonly badges: readonly SceneBadge[];
}

/** A leader's line, broken where a line passes that does not involve the leader. */
export interface SceneLane {
  /** The id of its header. */
  readonly id: string;
  readonly leaderId: Id;
  readonly sectionId: string;
  readonly x: number;
  /**
   * Pieces that are drawn, from the top down: where one begins, where it ends, where the next begins …
   * Plain numbers, since the lanes of a large map have tens of thousands of pieces.
   */
  readonly pieces: readonly number[];
}

export type BandKind = 'settle' | LaneMode | 'domain';

/**
 * A horizontal part of a section: a mode or a domain. `settle` is the tray above the headers, of areas
 * for which nobody is named; `undecided` is the first band below them, of areas half settled.
 */
export interface SceneBand {
  /** Unique in the scene: what `collapsedBands` of the options names. */
  readonly id: string;
  readonly sectionId: string;
  readonly kind: BandKind;
  readonly label: WrappedText;
  /** Areas in the band, also when collapsed. */
  readonly count: number;
  /** Small print under the label ("8 areas"). */
  readonly caption: string;
  readonly isCollapsed: boolean;
  readonly rect: Rect;
  /** Where the label stands, and how. */
  readonly labelRect: Rect;
  readonly isLabelUpright: boolean;
  /** In a collapsed band: how many of its areas each lane owns. */
  readonly marks: readonly {
    readonly x: number;
    readonly count: number;
    /** `null`: areas of several modes, counted together where the lane is too narrow for one mark each. */
    readonly mode: LaneMode | null;
  }[];
}

/** How the piece of line between two places of an area is drawn. */
export type LineStyle = 'coordinated' | 'informed' | 'rail' | 'brokenRail';

export interface SceneLine {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly style: LineStyle;
}

/**
 * Where a leader and an area meet. One per assignment, one per claimant without a role.
 * `card`: the area's card itself; `block`: a co-owner or claimant beside the first; `station`: a
 * ring or dot on the line.
 */
export interface SceneEdge {
  /** The assignment's id; for a claimant without a role `claim:area:leader`. */
  readonly id: string;
  readonly assignmentId: Id | null;
  readonly leaderId: Id;
  readonly areaId: Id;
  readonly sectionId: string;
  readonly kind: 'card' | 'block' | 'station';
  /** `null` for a claimant without a role. */
  readonly role: Role | null;
  /** Of a coordinator: `null` in the file counts as `consult`. */
  readonly level: Level | null;
  readonly mode: LaneMode;
  readonly isClaimant: boolean;
  /** The card, the block, or the square around the station. */
  readonly rect: Rect;
  /** Centre of the lane, centre of the row. */
  readonly x: number;
  readonly y: number;
  /** From here to the next place in the direction of the card; `null` for the card itself. */
  readonly line: SceneLine | null;
  readonly badges: readonly SceneBadge[];
}

/** Who ends a deadlock, or who settles the dispute, said on the rail or above it. */
export interface RailLabel {
  readonly kind: 'tieBreaker' | 'escalation' | 'missing' | 'disputed';
  readonly rect: Rect;
  /** It stands above card and blocks, as one text, because the rail is too short for it. */
  readonly isAbove: boolean;
  /** On the rail the first line names the kind, the others the leader or the rule. */
  readonly lines: readonly string[];
  readonly full: string;
}

/** An area's card: in its (first) owner's lane, or left of the lanes when nobody owns it. */
export interface SceneCard {
  /** The area's id: every area has one card in a scene. */
  readonly id: string;
  readonly areaId: Id;
  readonly sectionId: string;
  readonly bandId: string;
  /** Row within the band, from 0. */
  readonly row: number;
  readonly mode: LaneMode;
  readonly letter: LaneLetter;
  readonly isCritical: boolean;
  readonly isDisputed: boolean;
  /** Nobody owns it: the card is in no lane. */
  readonly isUnowned: boolean;
  /** The name stands in the left gutter without a frame (print, one page a domain). */
  readonly isInGutter: boolean;
  readonly name: WrappedText;
  readonly rect: Rect;
  /** Where the name's lines stand: an editor in place covers this. */
  readonly textRect: Rect;
  /**
   * Card, stations, blocks and lines together: nothing else stands in it, except that in tight rows
   * badges of the row above may hang into it.
   */
  readonly bounds: Rect;
  readonly railLabel: RailLabel | null;
  /** A name in the gutter: how far a hairline leads the eye, to the first place on the lanes. */
  readonly guideX: number | null;
  /** Risks and red lines of leaders without a role in the area. */
  readonly badges: readonly SceneBadge[];
}

/** What the lanes stand on: the shared outcomes, under the last band. */
export interface SceneFloor {
  readonly rect: Rect;
  /** Where the sentence begins: the first lane's left edge. */
  readonly textX: number;
  /** One entry per line of text. */
  readonly lines: readonly string[];
  readonly full: string;
}

/** A part of the map with its own headers. Small maps have one, without a title. */
export interface SceneSection {
  /** `''` where there is one; otherwise `domain:` and the domain. */
  readonly id: string;
  readonly title: WrappedText | null;
  /** Whose areas alone it shows; `null` where nobody's are singled out. */
  readonly onlyLeaderId: Id | null;
  /** Areas in the section. */
  readonly count: number;
  readonly rect: Rect;
  readonly titleRect: Rect;
  /** Height and top of the headers, the same for all of them. */
  readonly headerRect: Rect;
  /** What the lanes stand on; the sentence is said only where the section is the whole map. */
  readonly floor: SceneFloor;
}

/** The whole lane map as geometry: what the drawing, the canvas and the print read. */
export interface LaneScene {
  readonly width: number;
  readonly height: number;
  readonly metrics: LaneMetrics;
  readonly sections: readonly SceneSection[];
  readonly bands: readonly SceneBand[];
  readonly headers: readonly SceneHeader[];
  readonly lanes: readonly SceneLane[];
  readonly cards: readonly SceneCard[];
  readonly edges: readonly SceneEdge[];
}

/** How much is drawn: text, then bars in place of text, then marks alone. */
export type Detail = 'full' | 'bars' | 'marks';
