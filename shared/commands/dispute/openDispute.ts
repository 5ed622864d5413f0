import * as v from 'valibot';
import type { Dispute } from '../../document/area.ts';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { areaName } from '../edit/names.ts';
import { editRecord, find } from '../edit/records.ts';
import { refuse, refuseRepeats, refuseUnknownLeaders } from '../edit/refusals.ts';
import { disputeChanges } from './disputeChanges.ts';

const NOTHING_SAID: Dispute = { claimantIds: [], settledBy: '', until: null, note: '' };

/** Who owns the area is contested: park it, with who settles it and until when. */
export const openDispute = defineCommand({
  id: 'dispute.open',
  payload: v.strictObject({ areaId: id, dispute: disputeChanges }),
  label: (document, { areaId }) => `park ${areaName(document, areaId)} as disputed`,
  apply(document, { areaId, dispute }) {
    if (find(document, 'area', areaId)?.dispute) {
      return refuse('dispute-open', `${areaName(document, areaId)} is already parked as disputed.`);
    }
    return (
      refuseUnknownLeaders(document, dispute.claimantIds ?? []) ??
      refuseRepeats(dispute.claimantIds ?? []) ??
      editRecord(document, 'area', areaId, (area) =>
        patch(area, { dispute: { ...NOTHING_SAID, ...dispute } }),
      )
    );
  },
});
