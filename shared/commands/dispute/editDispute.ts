import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { areaName } from '../edit/names.ts';
import { editRecord, find } from '../edit/records.ts';
import { refuse, refuseRepeats, refuseUnknownLeaders } from '../edit/refusals.ts';
import { disputeChanges } from './disputeChanges.ts';

export const editDispute = defineCommand({
  id: 'dispute.edit',
  payload: v.strictObject({ areaId: id, changes: disputeChanges }),
  label: () => 'edit dispute',
  apply(document, { areaId, changes }) {
    if (find(document, 'area', areaId)?.dispute === null) {
      return refuse('no-dispute', `${areaName(document, areaId)} is not disputed.`);
    }
    return (
      refuseUnknownLeaders(document, changes.claimantIds ?? []) ??
      refuseRepeats(changes.claimantIds ?? []) ??
      editRecord(document, 'area', areaId, (area) =>
        patch(area, { dispute: area.dispute && patch(area.dispute, changes) }),
      )
    );
  },
});
