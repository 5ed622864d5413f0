import type { Id } from '#shared/document/fields.ts';
import type { Question } from './questions.ts';

/** One ballot under way: who takes part, what is asked, who has answered. Never what was answered. */
export interface Round {
  readonly leaderIds: readonly Id[];
  readonly questions: readonly Question[];
  readonly answeredIds: ReadonlySet<Id>;
  readonly absentIds: ReadonlySet<Id>;
  /** Whose turn it is when it was changed by hand. */
  readonly calledId: Id | null;
}

export type Standing = 'answered' | 'absent' | 'next' | 'waits';

/** Fewer answers than this cannot differ, and one alone would show whose it is. */
export const FEWEST = 2;

export function startRound(leaderIds: readonly Id[], questions: readonly Question[]): Round {
  return {
    leaderIds,
    questions,
    answeredIds: new Set(),
    absentIds: new Set(),
    calledId: null,
  };
}

const isWaiting = ({ answeredIds, absentIds }: Round, id: Id) =>
  !answeredIds.has(id) && !absentIds.has(id);

/** Who gets the laptop: whoever was called, else the first in the map's order who still waits. */
export function nextLeader(round: Round): Id | null {
  const { calledId, leaderIds } = round;
  if (calledId !== null && isWaiting(round, calledId)) return calledId;
  return leaderIds.find((id) => isWaiting(round, id)) ?? null;
}

export function standing(round: Round, leaderId: Id): Standing {
  if (round.answeredIds.has(leaderId)) return 'answered';
  if (round.absentIds.has(leaderId)) return 'absent';
  return nextLeader(round) === leaderId ? 'next' : 'waits';
}

export function withAnswer(round: Round, leaderId: Id): Round {
  const absentIds = new Set(round.absentIds);
  absentIds.delete(leaderId);
  const answeredIds = new Set(round.answeredIds).add(leaderId);
  return { ...round, answeredIds, absentIds, calledId: null };
}

/** A leader is skipped, or is here after all. */
export function withAbsence(round: Round, leaderId: Id, isAbsent: boolean): Round {
  const absentIds = new Set(round.absentIds);
  if (isAbsent) absentIds.add(leaderId);
  else absentIds.delete(leaderId);
  return { ...round, absentIds };
}

export const withCall = (round: Round, calledId: Id): Round => ({ ...round, calledId });

/** Everybody has answered or is absent, and there is something to compare. */
export function canReveal(round: Round): boolean {
  return nextLeader(round) === null && round.answeredIds.size >= FEWEST;
}
