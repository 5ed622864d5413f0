import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import {
  date,
  id,
  list,
  nullableDate,
  nullableId,
  oneOf,
  record,
  requiredText,
  text,
  type Id,
  type IsoDate,
} from './fields.ts';

export const DECISION_STATUSES = ['active', 'superseded', 'reversed'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

export const dissentSchema = record({ leaderId: id, text: requiredText });
export type Dissent = Immutable<v.InferOutput<typeof dissentSchema>>;

/** What the team decided; later superseded or reversed, never silently rewritten. */
export const decisionSchema = record({
  id,
  on: date,
  text: requiredText,
  areaId: nullableId,
  status: v.optional(oneOf(DECISION_STATUSES), 'active'),
  reason: text,
  decidedBy: text,
  dissent: list(dissentSchema),
  revisitOn: nullableDate,
});
export type Decision = Immutable<v.InferOutput<typeof decisionSchema>>;

/** An active decision of one day. */
export function createDecision(decisionId: Id, on: IsoDate, decided: string): Decision {
  return {
    id: decisionId,
    on,
    text: decided,
    areaId: null,
    status: 'active',
    reason: '',
    decidedBy: '',
    dissent: [],
    revisitOn: null,
  };
}
