import type { StepNumber } from '../audit/rule.ts';
import type { MapDocument } from '../document/document.ts';
import type { Id } from '../document/fields.ts';
import type { MapDiff } from '../history/diff.ts';
import type { Walk } from '../present/presentStop.ts';

/**
 * What passes between the window that owns the live map and the facilitator's, through main, which keeps
 * nothing of it. The owner tells; the facilitator's window asks, and never changes a map by itself.
 */

/** What one message says of the document. */
export type DocumentTold =
  /** As the message before left it. */
  | { readonly kind: 'same' }
  /** How it became another. Fits only the document that the message before left. */
  | { readonly kind: 'changed'; readonly diff: MapDiff }
  /** `docId` is main's handle: another one means another map. */
  | { readonly kind: 'whole'; readonly docId: string; readonly document: MapDocument }
  /** No map is open. */
  | { readonly kind: 'none' };

/** One message of the owner. */
export interface NotesTold {
  /** Another one for every start of the owner: what came from an earlier one fits no more. */
  readonly run: string;
  /** Counted from 1; where one is missing, the whole is asked for. */
  readonly number: number;
  readonly document: DocumentTold;
  readonly room: RoomTold;
}

/** How the room stands: small, and always told in full. */
export interface RoomTold {
  readonly meeting: MeetingTold;
  /** `null` while nobody presents. */
  readonly present: PresentTold | null;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly isDirty: boolean;
  /** A blind ballot has the window: the map stays closed until it is over. */
  readonly isHeld: boolean;
}

type PerStep<T> = Readonly<Record<StepNumber, T>>;

/** The meeting of the six steps as plain data. */
export interface MeetingTold {
  readonly step: StepNumber;
  readonly turns: PerStep<Id | null>;
  readonly topics: PerStep<Id | null>;
  readonly absentIds: readonly Id[];
  readonly quorum: number | null;
  /** Minutes. */
  readonly planned: PerStep<number>;
  /** Milliseconds. */
  readonly used: PerStep<number>;
  /** In ms since 1970; `null` while the clock is paused. */
  readonly since: number | null;
}

/** Where the presentation stands, as plain data. */
export interface PresentTold {
  readonly walk: Walk;
  readonly index: number;
  readonly key: string;
  readonly isBlank: boolean;
  /** In ms since 1970. */
  readonly startedAt: number;
  /** Confidential records whose texts the room may read now. */
  readonly lifted: readonly Id[];
}

/** A command as it is sent: the owner parses its payload at its door. */
export interface CommandSent {
  readonly id: string;
  readonly payload: unknown;
}

/** What the facilitator's window may ask of the owner. */
export type NotesRequest =
  /** Commands as one step of the owner's undo. */
  | {
      readonly kind: 'change';
      readonly commands: readonly CommandSent[];
      readonly mergeKey?: string;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** Begins or ends presenting. */
  | { readonly kind: 'present'; readonly isOn: boolean }
  | { readonly kind: 'walk'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  /** To the beginning of a walk. */
  | { readonly kind: 'walkTo'; readonly walk: Walk }
  | { readonly kind: 'blank'; readonly isOn: boolean }
  /** The other way round, as the owner finds it. */
  | { readonly kind: 'toggleBlank' }
  | { readonly kind: 'curtain'; readonly recordId: Id; readonly isLifted: boolean }
  /** The next text of the stop that is hidden, as the owner finds it; all of them, hidden again, once none is. */
  | { readonly kind: 'liftNext' }
  | { readonly kind: 'clock'; readonly isRunning: boolean }
  | { readonly kind: 'step'; readonly step: StepNumber };
