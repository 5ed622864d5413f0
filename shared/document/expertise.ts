import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { id, ids, list, oneOf, record, requiredText, type Id } from './fields.ts';

export const STANCES = ['acknowledged', 'declined'] as const;
export type Stance = (typeof STANCES)[number];

/** What one peer says to a stated expertise. */
export const acknowledgementSchema = record({ leaderId: id, stance: oneOf(STANCES) });
export type Acknowledgement = Immutable<v.InferOutput<typeof acknowledgementSchema>>;

/** A domain in which a leader knows more than the others. It carries weight, never a block. */
export const expertiseSchema = record({
  id,
  leaderId: id,
  domain: requiredText,
  areaIds: ids,
  acknowledgements: list(acknowledgementSchema),
});
export type Expertise = Immutable<v.InferOutput<typeof expertiseSchema>>;

/** An expertise that nobody has answered yet. */
export function createExpertise(expertiseId: Id, leaderId: Id, domain: string): Expertise {
  return { id: expertiseId, leaderId, domain, areaIds: [], acknowledgements: [] };
}
