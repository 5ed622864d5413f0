import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { flag, id, oneToFive, position, record, requiredText, text, type Id } from './fields.ts';

/** A seat in the leadership team: a role title, by default never a person's name. */
export const leaderSchema = record({
  id,
  title: requiredText,
  unit: text,
  appetite: oneToFive,
  deputy: text,
  noRedLines: flag,
  noCascades: flag,
  position,
});
export type Leader = Immutable<v.InferOutput<typeof leaderSchema>>;

/** A leader of whom only the title is known. */
export function createLeader(leaderId: Id, title: string): Leader {
  return {
    id: leaderId,
    title,
    unit: '',
    appetite: null,
    deputy: '',
    noRedLines: false,
    noCascades: false,
    position: null,
  };
}
