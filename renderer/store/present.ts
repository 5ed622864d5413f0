import type { Id } from '#shared/document/fields.ts';
import { BEGINNING, type PresentPlace } from '#shared/present/walkStops.ts';
import type { StopWords } from '#shared/present/describeStop.ts';
import type { ItemRef } from './selection.ts';

/** What is on the wall while the team presents: of the session, never saved. `null` when nobody presents. */
export interface Present extends PresentPlace {
  /** What was said at the stop when it was gone to: shown on once an edit has settled it. */
  readonly said: StopWords | null;
  /** Nothing is shown. */
  readonly isBlank: boolean;
  /** In ms since 1970. */
  readonly startedAt: number;
  /** Confidential risks and red lines, by id, whose texts the room may read now. */
  readonly lifted: ReadonlySet<Id>;
  /** The side lies over the map, on demand; whether it is open otherwise is a setting. */
  readonly isSideOpen: boolean;
  /** How the map was looked at: it comes back with the end. */
  readonly before: LookedAt;
}

/** What a walk changes of the session, and its end gives back. */
export interface LookedAt {
  readonly isCascadesShown: boolean;
  readonly collapsedBands: ReadonlySet<string>;
  readonly onlyLeaderId: Id | null;
  readonly focus: ItemRef | null;
  /** It covers names on the wall: there it comes when it is asked for. */
  readonly isLegendShown: boolean;
}

const NONE_LIFTED: ReadonlySet<Id> = new Set();

/** A presentation that begins now. */
export function newPresent(now: number, before: LookedAt): Present {
  return {
    ...BEGINNING,
    said: null,
    isBlank: false,
    startedAt: now,
    lifted: NONE_LIFTED,
    isSideOpen: false,
    before,
  };
}

/** Somewhere else: what was lifted is hidden again, and the screen is shown. */
export function atPlace(present: Present, place: PresentPlace, said: StopWords | null): Present {
  const { walk, index, key } = place;
  return { ...present, walk, index, key, said, isBlank: false, lifted: NONE_LIFTED };
}

/** One confidential text is shown, or hidden again. */
export function withLifted(present: Present, recordId: Id, isLifted: boolean): Present {
  const lifted = new Set(present.lifted);
  if (isLifted) lifted.add(recordId);
  else lifted.delete(recordId);
  return { ...present, lifted };
}
