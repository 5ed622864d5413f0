import * as v from 'valibot';
import { date } from '../../document/fields.ts';
import { changes, ids, line, maybe, text } from '../payload/fields.ts';

/** What is said about a contested area: who claims it, who settles it, until when it is provisional. */
export const disputeChanges = changes({
  claimantIds: maybe(ids),
  settledBy: maybe(line),
  until: maybe(v.nullable(date)),
  note: maybe(text),
});
