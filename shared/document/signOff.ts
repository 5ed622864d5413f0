import type * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { fistToFive, id, instant, record, requiredText, text } from './fields.ts';

/**
 * A leader's signature under the content with this hash (`contentHash`). Any text is read: one that is no
 * hash fits no content, so the signature is out of date, which is no reason not to open the map.
 */
export const signOffSchema = record({
  leaderId: id,
  level: fistToFive,
  reservation: text,
  on: instant,
  contentHash: requiredText,
});
export type SignOff = Immutable<v.InferOutput<typeof signOffSchema>>;
