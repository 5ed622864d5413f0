import * as v from 'valibot';
import { LANE_MODES } from '../../document/area.ts';
import { id, oneOf } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { mapShared, patch, withFields } from '../edit/lists.ts';
import { areaName, leaderName } from '../edit/names.ts';
import { refuseUnknownAreas, refuseUnknownLeaders, refuseUsedIds } from '../edit/refusals.ts';
import { findRole, withOwner } from '../edit/roles.ts';

/**
 * A card is dragged from the tray "to settle" into a lane, or into a band of it: the leader owns
 * it, and with `mode` the team declares how it is decided. `assignmentId` is used when the leader
 * has no role in the area yet.
 */
export const settleArea = defineCommand({
  id: 'area.settle',
  payload: v.strictObject({
    areaId: id,
    leaderId: id,
    assignmentId: id,
    mode: v.exactOptional(oneOf(LANE_MODES)),
  }),
  label(document, { areaId, leaderId, mode }) {
    const as = mode === undefined || mode === 'undecided' ? '' : ` as ${mode}`;
    return `give ${areaName(document, areaId)} to ${leaderName(document, leaderId)}${as}`;
  },
  apply(document, { areaId, leaderId, assignmentId, mode }) {
    const trouble =
      refuseUnknownAreas(document, [areaId]) ??
      refuseUnknownLeaders(document, [leaderId]) ??
      (findRole(document, leaderId, areaId) ? null : refuseUsedIds(document, [assignmentId]));
    if (trouble) return trouble;
    const assignments = withOwner(document.assignments, areaId, { leaderId, assignmentId });
    const areas = mapShared(document.areas, (area) =>
      area.id === areaId && mode ? patch(area, { mode }) : area,
    );
    return ok(withFields(document, { areas, assignments }));
  },
});
