import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { fistToFive, id, ids, list, oneOf, record, requiredText, text, type Id } from './fields.ts';

export const OUTCOME_KINDS = ['challenge', 'outcome', 'risk'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** Fist to five: how far one leader stands behind a shared outcome, and what holds them back. */
export const agreementSchema = record({ leaderId: id, level: fistToFive, reservation: text });
export type Agreement = Immutable<v.InferOutput<typeof agreementSchema>>;

/** A challenge, outcome or risk that is jointly the team's. */
export const outcomeSchema = record({
  id,
  statement: requiredText,
  kind: v.optional(oneOf(OUTCOME_KINDS), 'outcome'),
  consequence: text,
  areaIds: ids,
  agreements: list(agreementSchema),
});
export type SharedOutcome = Immutable<v.InferOutput<typeof outcomeSchema>>;

/** An outcome that nobody has spoken to yet. */
export function createOutcome(outcomeId: Id, statement: string): SharedOutcome {
  return {
    id: outcomeId,
    statement,
    kind: 'outcome',
    consequence: '',
    areaIds: [],
    agreements: [],
  };
}
