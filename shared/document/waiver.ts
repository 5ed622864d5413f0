import type * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { id, instant, record, requiredText, text } from './fields.ts';

/** A finding, named by its key, that the team accepts with a reason. */
export const waiverSchema = record({ finding: id, reason: requiredText, by: text, on: instant });
export type Waiver = Immutable<v.InferOutput<typeof waiverSchema>>;
