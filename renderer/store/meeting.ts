import type { StepNumber } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';

const PER_STEP = METHOD_STEPS.map((step) => step.number);

/** Something for each of the six steps. */
export type PerStep<T> = Readonly<Record<StepNumber, T>>;

/**
 * A meeting that goes through the six steps: where it stands, who is here, and the time. It belongs to the
 * session: never saved, never undone, gone when another map opens.
 */
export interface Meeting {
  readonly step: StepNumber;
  /** Whose turn it is in each step that goes round; `null` until somebody is chosen. */
  readonly turns: PerStep<Id | null>;
  /** What is on the table where a step goes from thing to thing (an outcome, an area). */
  readonly topics: PerStep<Id | null>;
  readonly absentIds: ReadonlySet<Id>;
  /** How many must be here to decide; `null` for more than half of the team. */
  readonly quorum: number | null;
  /** Minutes planned for each step. */
  readonly planned: PerStep<number>;
  /** Milliseconds spent on each step up to `since`. */
  readonly used: PerStep<number>;
  /** When the clock was started or the step last changed, in ms since 1970; `null` while paused. */
  readonly since: number | null;
}

function perStep<T>(of: (step: StepNumber) => T): PerStep<T> {
  return Object.fromEntries(PER_STEP.map((step) => [step, of(step)])) as unknown as PerStep<T>;
}

/** A meeting that has not begun: two hours planned, everybody here. */
export const NEW_MEETING: Meeting = {
  step: 1,
  turns: perStep(() => null),
  topics: perStep(() => null),
  absentIds: new Set(),
  quorum: null,
  planned: perStep((step) => METHOD_STEPS.find(({ number }) => number === step)?.minutes ?? 0),
  used: perStep(() => 0),
  since: null,
};

/**
 * Milliseconds spent on a step as of `now`. From timestamps, so that a window in the background or a
 * laptop that slept counts right; a system clock that was set back takes nothing away.
 */
export function timeUsed(meeting: Meeting, step: StepNumber, now: number): number {
  const used = meeting.used[step];
  if (meeting.since === null || meeting.step !== step) return used;
  return used + Math.max(0, now - meeting.since);
}

/** The meeting with the time up to `now` booked to its step. */
function booked(meeting: Meeting, now: number): Meeting {
  if (meeting.since === null) return meeting;
  const used = { ...meeting.used, [meeting.step]: timeUsed(meeting, meeting.step, now) };
  return { ...meeting, used, since: now };
}

/** On to a step; a running clock runs on, for that step. */
export function atStep(meeting: Meeting, step: StepNumber, now: number): Meeting {
  return step === meeting.step ? meeting : { ...booked(meeting, now), step };
}

/** Starts the clock, or pauses it. */
export function withClock(meeting: Meeting, isRunning: boolean, now: number): Meeting {
  return { ...booked(meeting, now), since: isRunning ? now : null };
}

/** How many must be here to decide: what the team has set, else more than half of it. */
export function quorumOf(meeting: Meeting, leaders: number): number {
  return Math.min(meeting.quorum ?? Math.floor(leaders / 2) + 1, leaders);
}

/** A leader comes or goes. */
export function withPresence(meeting: Meeting, leaderId: Id, isHere: boolean): Meeting {
  const absentIds = new Set(meeting.absentIds);
  if (isHere) absentIds.delete(leaderId);
  else absentIds.add(leaderId);
  return { ...meeting, absentIds };
}
