import * as v from 'valibot';
import type { MapDocument } from '../../document/document.ts';
import { id, type Id } from '../../document/fields.ts';
import { ok, type Err } from '../../lib/result.ts';
import { defineCommand, type Refusal } from '../command.ts';
import { isTooLong } from '../edit/joinTexts.ts';
import { areaName, leaderName } from '../edit/names.ts';
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
    const merged = mergeSeats(document, leaderId, intoLeaderId);
    return refuseLostTexts(merged, leaderId, intoLeaderId, document) ?? ok(merged);
  },
});

/** What two seats say comes to one field: nothing of it is cut off, nor let go. */
function refuseLostTexts(
  merged: MapDocument,
  fromId: Id,
  intoId: Id,
  before: MapDocument,
): Err<Refusal> | null {
  const whose = `${leaderName(before, fromId)} and of ${leaderName(before, intoId)}`;
  const shorten = 'Shorten one of them, then merge the seats.';
  if (isTooLong(find(merged, 'leader', intoId)?.deputy ?? '')) {
    return refuse(
      'deputies-too-long',
      `The deputies of ${whose} are longer than 10,000 characters together. ${shorten}`,
    );
  }
  const note = merged.assignments.find((assignment) => isTooLong(assignment.note));
  if (note) {
    const where = areaName(before, note.areaId);
    return refuse(
      'notes-too-long',
      `The notes of ${whose} on ${where} are longer than 10,000 characters together. ${shorten}`,
    );
  }
  for (const area of merged.areas) {
    const entry = area.heard.find(({ answer }) => isTooLong(answer));
    if (!entry) continue;
    return refuse(
      'answers-too-long',
      `The answers to the advice of ${whose} on ${areaName(before, area.id)} are longer than 10,000 characters together. ${shorten}`,
    );
  }
  return null;
}
