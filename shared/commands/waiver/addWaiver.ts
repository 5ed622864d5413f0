import * as v from 'valibot';
import { id, instant } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { mapShared, patch, withFields } from '../edit/lists.ts';
import { line, statement } from '../payload/fields.ts';

/** The team accepts a finding, with a reason; accepting it again replaces the reason. */
export const addWaiver = defineCommand({
  id: 'waiver.add',
  payload: v.strictObject({ finding: id, reason: statement, by: line, on: instant }),
  label: () => 'accept finding',
  apply(document, waiver) {
    const isSame = (other: { readonly finding: string }) => other.finding === waiver.finding;
    const waivers = document.waivers.some(isSame)
      ? mapShared(document.waivers, (other) => (isSame(other) ? patch(other, waiver) : other))
      : [...document.waivers, waiver];
    return ok(withFields(document, { waivers }));
  },
});
