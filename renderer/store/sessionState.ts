import type { StepNumber } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import type { ExportWay } from '#shared/ipc/exportOptions.ts';
import { NEW_MEETING, type Meeting } from './meeting.ts';
import { FRESH_MATRIX, type MatrixView } from './matrixView.ts';
import type { Present } from './present.ts';
import { NOTHING, type ItemRef, type Selection } from './selection.ts';
import { NO_SIMULATION, type Simulation } from './simulation.ts';

export type MapView = 'lanes' | 'free';
/** What fills the window while a map is open. */
export type Screen = 'map' | 'matrix' | 'steps';
/** What stands beside it, when the side is open. */
export type Side = 'inspector' | 'findings' | 'simulate';
export type Grouping = 'mode' | 'domain';
/** The one dialog, sheet or layer over the map, if any. */
export type Overlay =
  | { readonly kind: 'newMap' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'method' }
  | { readonly kind: 'about' }
  /** What is said of the map as a whole, beginning with its basics unless another page is asked for. */
  | { readonly kind: 'mapProperties'; readonly first?: 'baselines' }
  /** What to make of the map; of one leader, that one's card. */
  | { readonly kind: 'export'; readonly way: ExportWay; readonly leaderId?: Id }
  | { readonly kind: 'revert' }
  | { readonly kind: 'versions' }
  /** A map came up at the start, and unsaved work of an earlier run waits. */
  | { readonly kind: 'recovery' }
  /** The file changed outside since it was opened. */
  | { readonly kind: 'saveConflict'; readonly message: string }
  /** Keyboard connecting: choose the other end for the given items. */
  | { readonly kind: 'connect'; readonly from: ItemRef }
  | { readonly kind: 'cascade'; readonly fromAreaId: Id }
  /** The laptop goes round: each leader answers alone, then the reveal. */
  | { readonly kind: 'ballot' }
  | { readonly kind: 'whoDecides' };

/** The notes that open in place at a badge, or at an edge or card for a new one. */
export interface OpenNotes {
  readonly what: 'risk' | 'redLine';
  readonly leaderId: Id | null;
  readonly areaId: Id;
  /** A record to put the caret into; `null` starts a new one. */
  readonly recordId: Id | null;
}

/**
 * `trouble` stays until it is dismissed; a `hint` says what to do first, and is gone when something is
 * selected, another screen comes, another action runs, or another hint. `done` says what a change did, and is
 * gone when somebody undoes or redoes, since it may no longer be so.
 */
export type NoticeTone = 'plain' | 'done' | 'hint' | 'trouble';

/**
 * One sentence at the foot of the window; with an action id it offers a button, and so it does with the id of
 * what main offers in place of a damaged file.
 */
export interface Notice {
  readonly id: number;
  readonly tone: NoticeTone;
  readonly text: string;
  readonly actionId?: string;
  readonly offerId?: string;
}

/** Neither saved nor undoable: what one looks at and has in hand. */
export interface SessionState {
  readonly screen: Screen;
  readonly side: Side;
  /** The map came up in a window too narrow for its lanes and a side: that waits until it is asked for. */
  readonly isSideFolded: boolean;
  readonly view: MapView;
  readonly grouping: Grouping;
  readonly collapsedBands: ReadonlySet<string>;
  /** The lane map shows what concerns this leader alone; `null`: all of it. */
  readonly onlyLeaderId: Id | null;
  readonly selection: Selection;
  /** Everything else fades; `null` when off. */
  readonly focus: ItemRef | null;
  readonly matrix: MatrixView;
  readonly isCascadesShown: boolean;
  readonly isLegendShown: boolean;
  /** Search: the words, and which hit is current. */
  readonly search: { readonly isOpen: boolean; readonly query: string; readonly current: number };
  /** The finding that one has gone to, by its key, and which ones are listed and walked. */
  readonly findings: {
    readonly current: string | null;
    readonly step: StepNumber | null;
    readonly leaderId: Id | null;
  };
  /** What if: shown while the side shows it. */
  readonly simulation: Simulation;
  /** Whose name is being typed over, in place. */
  readonly renaming: ItemRef | null;
  readonly openNotes: OpenNotes | null;
  readonly overlay: Overlay | null;
  /** The six steps as they are gone through. */
  readonly meeting: Meeting;
  /** The map is on the wall; `null` when nobody presents. */
  readonly present: Present | null;
  readonly notices: readonly Notice[];
  /** Long work under way, with how far it is; `null` when idle. */
  readonly progress: {
    readonly what: string;
    readonly done: number;
    readonly total: number;
  } | null;
}

/** How a map looks when it has just been opened. */
export const FRESH_SESSION: SessionState = {
  screen: 'map',
  side: 'inspector',
  isSideFolded: false,
  view: 'lanes',
  grouping: 'mode',
  collapsedBands: new Set(),
  onlyLeaderId: null,
  selection: NOTHING,
  focus: null,
  matrix: FRESH_MATRIX,
  isCascadesShown: false,
  isLegendShown: false,
  search: { isOpen: false, query: '', current: 0 },
  findings: { current: null, step: null, leaderId: null },
  simulation: NO_SIMULATION,
  renaming: null,
  openNotes: null,
  overlay: null,
  meeting: NEW_MEETING,
  present: null,
  notices: [],
  progress: null,
};
