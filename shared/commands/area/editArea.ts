import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { describeEdit } from '../edit/describeEdit.ts';
import { patch } from '../edit/lists.ts';
import { areaName } from '../edit/names.ts';
import { editRecord } from '../edit/records.ts';
import { refuseUnknownLeaders } from '../edit/refusals.ts';
import { areaChanges } from '../payload/entities.ts';

/** What is said about an area, the lane mode apart (`area.setMode`). */
export const editArea = defineCommand({
  id: 'area.edit',
  payload: v.strictObject({ areaId: id, changes: areaChanges }),
  label(document, { areaId, changes }) {
    if (changes.name !== undefined) return 'rename area';
    const area = areaName(document, areaId);
    if (changes.critical !== undefined)
      return changes.critical ? `mark ${area} critical` : `mark ${area} not critical`;
    return describeEdit(
      changes,
      {
        description: `description of ${area}`,
        domain: `domain of ${area}`,
        outcome: `outcome of ${area}`,
        limit: `limit in ${area}`,
        reserved: `what is reserved in ${area}`,
        tieBreakerId: `tie-breaker of ${area}`,
        escalation: `escalation of ${area}`,
        reconciliation: `how the red lines on ${area} are honoured`,
      },
      area,
    );
  },
  apply(document, { areaId, changes }) {
    const { tieBreakerId } = changes;
    const trouble = tieBreakerId ? refuseUnknownLeaders(document, [tieBreakerId]) : null;
    return trouble ?? editRecord(document, 'area', areaId, (area) => patch(area, changes));
  },
});
