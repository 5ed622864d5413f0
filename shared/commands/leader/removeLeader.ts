import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';
import { describeRemoval, removeAll } from '../removal/removeAll.ts';

/** Takes a leader out with everything that hangs on the seat: "delete CFO and 14 links". */
export const removeLeader = defineCommand({
  id: 'leader.remove',
  payload: v.strictObject({ leaderId: id }),
  label: (document, { leaderId }) => describeRemoval(document, { leaders: [leaderId] }),
  apply: (document, { leaderId }) =>
    find(document, 'leader', leaderId)
      ? ok(removeAll(document, { leaders: [leaderId] }))
      : unknown('leader'),
});
