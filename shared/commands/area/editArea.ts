import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { refuseUnknownLeaders } from '../edit/refusals.ts';
import { areaChanges } from '../payload/entities.ts';

/** What is said about an area, the lane mode apart (`area.setMode`). */
export const editArea = defineCommand({
  id: 'area.edit',
  payload: v.strictObject({ areaId: id, changes: areaChanges }),
  label: () => 'edit decision area',
  apply(document, { areaId, changes }) {
    const { tieBreakerId } = changes;
    const trouble = tieBreakerId ? refuseUnknownLeaders(document, [tieBreakerId]) : null;
    return trouble ?? editRecord(document, 'area', areaId, (area) => patch(area, changes));
  },
});
