import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { id, oneOf, oneToFive, record, text, type Id } from './fields.ts';

/** A leader's part in an area. A leader has at most one role in an area. */
export const ROLES = ['owner', 'coordinator', 'informed'] as const;
export type Role = (typeof ROLES)[number];

/** How far a coordinator must be brought in; `null` counts as `consult`. */
export const LEVELS = ['consult', 'agree'] as const;
export type Level = (typeof LEVELS)[number];

/** Why somebody must be brought in. */
export const GROUNDS = ['redLine', 'expertise', 'law', 'resources'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The edge where a leader and an area meet. */
export const assignmentSchema = record({
  id,
  leaderId: id,
  areaId: id,
  role: oneOf(ROLES),
  level: v.optional(v.nullable(oneOf(LEVELS)), null),
  ground: v.optional(v.nullable(oneOf(GROUNDS)), null),
  appetite: oneToFive,
  note: text,
});
export type Assignment = Immutable<v.InferOutput<typeof assignmentSchema>>;

/** A plain edge: the role and nothing more. */
export function createAssignment(
  assignmentId: Id,
  leaderId: Id,
  areaId: Id,
  role: Role,
): Assignment {
  return {
    id: assignmentId,
    leaderId,
    areaId,
    role,
    level: null,
    ground: null,
    appetite: null,
    note: '',
  };
}
