import * as v from 'valibot';
import { areaSchema } from '../../document/area.ts';
import { assignmentSchema } from '../../document/assignment.ts';
import { cascadeSchema } from '../../document/cascade.ts';
import type { Id } from '../../document/fields.ts';
import { leaderSchema } from '../../document/leader.ts';
import { redLineSchema } from '../../document/redLine.ts';
import { riskSchema } from '../../document/risk.ts';
import type { Immutable } from '../../lib/immutable.ts';
import { cleanText } from '../payload/fields.ts';

/** Ids are not words: another spelling would be another id. */
const isIdField = (field: string) => /^(?:id|.*Ids?)$/.test(field);

function cleanTexts<T>(value: T, field = ''): T {
  if (typeof value === 'string') return (isIdField(field) ? value : cleanText(value)) as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => cleanTexts(entry, field)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, cleanTexts(inner, key)]);
  return Object.fromEntries(entries) as T;
}

/** Whole records of the file, unknown fields included, with their texts cleaned. */
function records<const S extends v.GenericSchema>(schema: S) {
  // Checked again after cleaning: composing letters can make a text longer.
  return v.pipe(v.array(schema), v.transform(cleanTexts), v.array(schema));
}

export const fragmentEntries = {
  leaders: records(leaderSchema),
  areas: records(areaSchema),
  assignments: records(assignmentSchema),
  risks: records(riskSchema),
  redLines: records(redLineSchema),
  cascades: records(cascadeSchema),
};

const fragmentSchema = v.strictObject(fragmentEntries);

/** Records that belong together, out of a map or on their way into one. */
export type Fragment = Immutable<v.InferOutput<typeof fragmentSchema>>;

/** What was copied, and from where; lives in the window and outlives the map it came from. */
export interface Copied {
  /** The map it was copied from. */
  readonly documentId: Id;
  /** Which of its leaders were chosen; the others stand at the far end of a link. */
  readonly chosenLeaderIds: readonly Id[];
  readonly fragment: Fragment;
}
