import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { isTooLong } from '../edit/joinTexts.ts';
import { withFields } from '../edit/lists.ts';
import { areaName, leaderName } from '../edit/names.ts';
import { findRole, withOwner } from '../edit/roles.ts';
import {
  refuse,
  refuseUnknownAreas,
  refuseUnknownLeaders,
  refuseUsedIds,
} from '../edit/refusals.ts';

/**
 * A card is dragged from one lane to another. The new owner's other role in the area, if any,
 * becomes the ownership (`assignmentId` is then not used); the mode stays. What the former owner
 * noted on the role stays with the area, below the new owner's own note; so do risks and red lines.
 */
export const changeAreaOwner = defineCommand({
  id: 'area.changeOwner',
  payload: v.strictObject({
    areaId: id,
    fromLeaderId: id,
    toLeaderId: id,
    assignmentId: id,
  }),
  label: (document, { areaId, toLeaderId }) =>
    `give ${areaName(document, areaId)} to ${leaderName(document, toLeaderId)}`,
  apply(document, { areaId, fromLeaderId, toLeaderId, assignmentId }) {
    const trouble =
      refuseUnknownAreas(document, [areaId]) ??
      refuseUnknownLeaders(document, [fromLeaderId, toLeaderId]);
    if (trouble) return trouble;
    if (fromLeaderId === toLeaderId) return ok(document);
    if (findRole(document, fromLeaderId, areaId)?.role !== 'owner') {
      const [leader, area] = [leaderName(document, fromLeaderId), areaName(document, areaId)];
      return refuse('not-owner', `${leader} does not own ${area}.`);
    }
    const present = findRole(document, toLeaderId, areaId);
    if (present?.role === 'owner') {
      const [leader, area] = [leaderName(document, toLeaderId), areaName(document, areaId)];
      return refuse('role-taken', `${leader} already owns ${area}.`);
    }
    const taken = present ? null : refuseUsedIds(document, [assignmentId]);
    if (taken) return taken;
    const owner = { leaderId: toLeaderId, assignmentId, from: fromLeaderId };
    const assignments = withOwner(document.assignments, areaId, owner);
    if (assignments.some((a) => a.areaId === areaId && isTooLong(a.note))) {
      const [from, to] = [leaderName(document, fromLeaderId), leaderName(document, toLeaderId)];
      return refuse(
        'notes-too-long',
        `The notes of ${from} and of ${to} on ${areaName(document, areaId)} are longer than 10,000 characters together. Shorten one of them, then change the owner.`,
      );
    }
    return ok(withFields(document, { assignments }));
  },
});
