import * as v from 'valibot';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { withFields } from '../edit/lists.ts';
import { refuse } from '../edit/refusals.ts';
import { ids } from '../payload/fields.ts';

/** Sets the order of all lanes at once; it names every leader exactly once. */
export const arrangeLanes = defineCommand({
  id: 'lanes.arrange',
  payload: v.strictObject({ leaderIds: ids }),
  label: () => 'arrange lanes',
  apply(document, { leaderIds }) {
    const byId = new Map(document.leaders.map((leader) => [leader.id, leader]));
    const leaders = leaderIds.flatMap((leaderId) => byId.get(leaderId) ?? []);
    if (new Set(leaders).size !== byId.size || leaderIds.length !== byId.size) {
      return refuse('order-incomplete', 'The new order of lanes does not name every leader once.');
    }
    const isSame = leaders.every((leader, index) => document.leaders[index] === leader);
    return ok(isSame ? document : withFields(document, { leaders }));
  },
});
