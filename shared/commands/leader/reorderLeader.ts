import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { moveTo, withFields } from '../edit/lists.ts';
import { leaderName } from '../edit/names.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';
import { listIndex } from '../payload/fields.ts';

/** Moves one lane so that it stands at `index` of the team's order. */
export const reorderLeader = defineCommand({
  id: 'leader.reorder',
  payload: v.strictObject({ leaderId: id, index: listIndex }),
  label: (document, { leaderId }) => `move lane of ${leaderName(document, leaderId)}`,
  apply: (document, { leaderId, index }) =>
    find(document, 'leader', leaderId)
      ? ok(withFields(document, { leaders: moveTo(document.leaders, leaderId, index) }))
      : unknown('leader'),
});
