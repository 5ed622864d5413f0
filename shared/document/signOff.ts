import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { fistToFive, id, instant, record, text } from './fields.ts';

/** A leader's signature under the content with this hash. */
export const signOffSchema = record({
  leaderId: id,
  level: fistToFive,
  reservation: text,
  on: instant,
  contentHash: v.pipe(
    v.string(() => 'expected a SHA-256 in hex'),
    v.regex(/^[0-9a-f]{64}$/, () => 'expected a SHA-256 in hex'),
  ),
});
export type SignOff = Immutable<v.InferOutput<typeof signOffSchema>>;
