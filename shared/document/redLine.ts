import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { flag, id, nullableId, oneOf, record, requiredText, text, type Id } from './fields.ts';

/** What kind of duty a red line protects. */
export const RED_LINE_CATEGORIES = ['mission', 'safety', 'ethics', 'legal', 'values'] as const;
export type RedLineCategory = (typeof RED_LINE_CATEGORIES)[number];

/** What a leader cannot give up without breaking duty or conscience; of one area, or in general. */
export const redLineSchema = record({
  id,
  leaderId: id,
  areaId: nullableId,
  statement: requiredText,
  category: oneOf(RED_LINE_CATEGORIES),
  ifReached: text,
  confidential: flag,
});
export type RedLine = Immutable<v.InferOutput<typeof redLineSchema>>;

/** A red line of which the statement and its kind are known. */
export function createRedLine(
  redLineId: Id,
  leaderId: Id,
  areaId: Id | null,
  statement: string,
  category: RedLineCategory,
): RedLine {
  return {
    id: redLineId,
    leaderId,
    areaId,
    statement,
    category,
    ifReached: '',
    confidential: false,
  };
}
