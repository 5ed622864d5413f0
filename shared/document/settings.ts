import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { oneOf, record } from './fields.ts';

export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Choices that travel with the map: paper, and the audit's thresholds where they differ. */
export const settingsSchema = record({
  paper: v.optional(oneOf(PAPERS), 'A4'),
  thresholds: v.optional(
    v.record(
      v.string(),
      v.pipe(
        v.number(() => 'expected a number'),
        v.finite(() => 'expected a number'),
      ),
      () => 'expected a record',
    ),
    () => ({}),
  ),
});
export type Settings = Immutable<v.InferOutput<typeof settingsSchema>>;

/** The defaults: A4, every threshold as the audit states it. */
export function createSettings(): Settings {
  return { paper: 'A4', thresholds: {} };
}
