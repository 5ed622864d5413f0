import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import {
  flag,
  id,
  ids,
  list,
  nullableDate,
  nullableId,
  oneOf,
  position,
  record,
  requiredText,
  text,
  type Id,
} from './fields.ts';

/** How an area is decided, as the team declared it. */
export const LANE_MODES = ['sovereign', 'coordinated', 'shared', 'undecided'] as const;
export type LaneMode = (typeof LANE_MODES)[number];

/** An expert without a role in the area was heard on it, with the owner's answer. */
export const heardSchema = record({ leaderId: id, answer: text });
export type Heard = Immutable<v.InferOutput<typeof heardSchema>>;

/** Who owns the area is contested. */
export const disputeSchema = record({
  claimantIds: ids,
  settledBy: text,
  until: nullableDate,
  note: text,
});
export type Dispute = Immutable<v.InferOutput<typeof disputeSchema>>;

/** Something that has to be decided again and again (not a task). */
export const areaSchema = record({
  id,
  name: requiredText,
  description: text,
  domain: text,
  mode: v.optional(oneOf(LANE_MODES), 'undecided'),
  outcome: text,
  limit: text,
  reserved: text,
  critical: flag,
  tieBreakerId: nullableId,
  escalation: text,
  heard: list(heardSchema),
  reconciliation: text,
  dispute: v.optional(v.nullable(disputeSchema), null),
  position,
});
export type DecisionArea = Immutable<v.InferOutput<typeof areaSchema>>;

/** An area of which only the name is known; how it is decided is not settled. */
export function createArea(areaId: Id, name: string, domain = ''): DecisionArea {
  return {
    id: areaId,
    name,
    description: '',
    domain,
    mode: 'undecided',
    outcome: '',
    limit: '',
    reserved: '',
    critical: false,
    tieBreakerId: null,
    escalation: '',
    heard: [],
    reconciliation: '',
    dispute: null,
    position: null,
  };
}
