import type { StepNumber } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { meetingVerbs, useMeeting } from '#renderer/store/meetingVerbs.ts';
import { useModel } from '#renderer/store/useModel.ts';

export interface Turn {
  /** Whose turn it is; `null` only where the map has no leaders. */
  readonly leader: Leader | null;
  readonly go: (leaderId: Id) => void;
  /** The leader before or after, `null` at the ends. */
  readonly neighbour: (by: 1 | -1) => Leader | null;
}

/** Whose turn it is in a step that goes round the leaders: the first who is here, until one is chosen. */
export function useTurn(step: StepNumber): Turn {
  const model = useModel();
  const { turns, absentIds } = useMeeting();
  const { leaders } = model.document;
  const chosen = model.leader(turns[step] ?? '');
  const leader = chosen ?? leaders.find(({ id }) => !absentIds.has(id)) ?? leaders[0] ?? null;
  return {
    leader,
    go: (leaderId) => meetingVerbs.setTurn(step, leaderId),
    neighbour: (by) => (leader ? (leaders[model.leaderIndex(leader.id) + by] ?? null) : null),
  };
}
