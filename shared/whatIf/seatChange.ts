import type { AnyCommand } from '../commands/registry.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';

/** Seats without their leaders: vacant, or taken over by another leader. */
export interface SeatChange {
  /** The seats that nobody sits on any more. */
  readonly away: readonly Id[];
  /** Who takes them over; `null` when nobody does. */
  readonly intoId: Id | null;
}

/** The change without what the map no longer holds; nobody takes over their own seat. */
export function presentSeats(model: MapModel, { away, intoId }: SeatChange): SeatChange {
  const present = [...new Set(away)].filter((id) => model.leader(id) !== undefined);
  const isTaker = intoId !== null && model.leader(intoId) !== undefined && !away.includes(intoId);
  return { away: present, intoId: isTaker ? intoId : null };
}

/**
 * What adopting the change carries out, as one step of undo: the seats are deleted with what hangs on
 * them, or merged one after the other. None when no seat is away.
 */
export function seatCommands({ away, intoId }: SeatChange): readonly AnyCommand[] {
  const [first, ...others] = away;
  if (first === undefined) return [];
  if (intoId !== null) {
    return away.map((leaderId) => ({
      id: 'leader.merge',
      payload: { leaderId, intoLeaderId: intoId },
    }));
  }
  if (others.length === 0) return [{ id: 'leader.remove', payload: { leaderId: first } }];
  const items = away.map((id) => ({ kind: 'leader' as const, id }));
  return [{ id: 'items.remove', payload: { items } }];
}
