import type { Ballot } from '#shared/document/ballot.ts';
import type { Id } from '#shared/document/fields.ts';

/**
 * Where ballots lie until the reveal: in a closure of this window's memory, reached by `open` alone. The
 * box says who has answered, never what.
 */
export interface BallotBox {
  /** A leader's ballot; an earlier one of the same leader is forgotten. */
  readonly put: (ballot: Ballot) => void;
  readonly has: (leaderId: Id) => boolean;
  /** Gives out what lies in it, and is empty afterwards. */
  readonly open: () => readonly Ballot[];
  readonly forget: () => void;
}

/** An empty box. */
export function createBallotBox(): BallotBox {
  const ballots = new Map<Id, Ballot>();
  return {
    put: (ballot) => void ballots.set(ballot.leaderId, ballot),
    has: (leaderId) => ballots.has(leaderId),
    open: () => {
      const all = [...ballots.values()];
      ballots.clear();
      return all;
    },
    forget: () => ballots.clear(),
  };
}
