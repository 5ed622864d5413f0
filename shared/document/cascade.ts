import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { id, record, scale, text, type Id } from './fields.ts';

/** If the first area fails, the second is hit: 1 a little, 2 clearly, 3 hard. */
export const cascadeSchema = record({
  id,
  fromAreaId: id,
  toAreaId: id,
  strength: v.optional(scale(1, 3), 2),
  note: text,
});
export type Cascade = Immutable<v.InferOutput<typeof cascadeSchema>>;

/** A cascade of middle strength. */
export function createCascade(cascadeId: Id, fromAreaId: Id, toAreaId: Id): Cascade {
  return { id: cascadeId, fromAreaId, toAreaId, strength: 2, note: '' };
}
