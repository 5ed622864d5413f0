import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { keepShared, withFields } from '../edit/lists.ts';

/** The finding counts again. */
export const removeWaiver = defineCommand({
  id: 'waiver.remove',
  payload: v.strictObject({ finding: id }),
  label: () => 'no longer accept finding',
  apply(document, { finding }) {
    const waivers = keepShared(document.waivers, (waiver) => waiver.finding !== finding);
    return ok(withFields(document, { waivers }));
  },
});
