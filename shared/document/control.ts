import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { record, text } from './fields.ts';

/** What the board paper is for. */
export const CONTROL_PURPOSES = ['', 'information', 'discussion', 'decision'] as const;
export type ControlPurpose = (typeof CONTROL_PURPOSES)[number];

/** Document control of the board paper. */
export const controlSchema = record({
  reference: text,
  version: text,
  author: text,
  reviewedBy: text,
  approvedBy: text,
  purpose: v.optional(
    v.picklist(
      CONTROL_PURPOSES,
      () => 'expected information, discussion, decision or an empty text',
    ),
    '',
  ),
  ask: text,
});
export type Control = Immutable<v.InferOutput<typeof controlSchema>>;

/** Nothing said yet. */
export function createControl(): Control {
  return {
    reference: '',
    version: '',
    author: '',
    reviewedBy: '',
    approvedBy: '',
    purpose: '',
    ask: '',
  };
}
