import * as v from 'valibot';
import { createArea, LANE_MODES } from '../../document/area.ts';
import { createAssignment } from '../../document/assignment.ts';
import { id, oneOf } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { insertAt, withFields } from '../edit/lists.ts';
import { refuseUnknownLeaders, refuseUsedIds } from '../edit/refusals.ts';
import { areaChanges } from '../payload/entities.ts';
import { listIndex, maybe, name } from '../payload/fields.ts';

/** A new decision area; with `owner`, straight into that leader's lane. */
export const addArea = defineCommand({
  id: 'area.add',
  payload: v.strictObject({
    areaId: id,
    name,
    mode: maybe(oneOf(LANE_MODES)),
    fields: maybe(areaChanges),
    owner: maybe(v.strictObject({ leaderId: id, assignmentId: id })),
    index: maybe(listIndex),
  }),
  label: () => 'add decision area',
  apply(document, { areaId, name: areaName, mode, fields, owner, index }) {
    const tieBreakerId = fields?.tieBreakerId ?? null;
    const leaderIds = [owner?.leaderId, tieBreakerId].filter(
      (leader) => typeof leader === 'string',
    );
    const trouble =
      refuseUsedIds(document, owner ? [areaId, owner.assignmentId] : [areaId]) ??
      refuseUnknownLeaders(document, leaderIds);
    if (trouble) return trouble;
    const area = { ...createArea(areaId, areaName), ...fields, ...(mode ? { mode } : {}) };
    const assignments = owner
      ? [
          ...document.assignments,
          createAssignment(owner.assignmentId, owner.leaderId, areaId, 'owner'),
        ]
      : document.assignments;
    return ok(withFields(document, { areas: insertAt(document.areas, area, index), assignments }));
  },
});
