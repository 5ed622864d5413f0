import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { leaderName } from '../edit/names.ts';
import { find } from '../edit/records.ts';
import { refuse, unknown } from '../edit/refusals.ts';
import { mergeSeats } from './mergeSeats.ts';

/** One leader takes over the seat of another: "merge CIO into COO". `mergeSeats` says what moves. */
export const mergeLeader = defineCommand({
  id: 'leader.merge',
  payload: v.strictObject({ leaderId: id, intoLeaderId: id }),
  label: (document, { leaderId, intoLeaderId }) =>
    `merge ${leaderName(document, leaderId)} into ${leaderName(document, intoLeaderId)}`,
  apply(document, { leaderId, intoLeaderId }) {
    const isKnown = find(document, 'leader', leaderId) && find(document, 'leader', intoLeaderId);
    if (!isKnown) return unknown('leader');
    if (leaderId === intoLeaderId) {
      return refuse('same-leader', 'A seat cannot be merged into itself. Choose another leader.');
    }
    return ok(mergeSeats(document, leaderId, intoLeaderId));
  },
});
