import * as v from 'valibot';
import { createExpertise } from '../../document/expertise.ts';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { addRecord } from '../edit/records.ts';
import { refuseRepeats, refuseUnknownAreas, refuseUnknownLeaders } from '../edit/refusals.ts';
import { ids, maybe, name } from '../payload/fields.ts';

/** A leader states to know more than the others in a domain. */
export const addExpertise = defineCommand({
  id: 'expertise.add',
  payload: v.strictObject({ expertiseId: id, leaderId: id, domain: name, areaIds: maybe(ids) }),
  label: () => 'add expertise',
  apply: (document, { expertiseId, leaderId, domain, areaIds = [] }) =>
    refuseUnknownLeaders(document, [leaderId]) ??
    refuseUnknownAreas(document, areaIds) ??
    refuseRepeats(areaIds) ??
    addRecord(document, 'expertise', {
      ...createExpertise(expertiseId, leaderId, domain),
      areaIds,
    }),
});
