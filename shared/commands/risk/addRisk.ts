import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { createRisk } from '../../document/risk.ts';
import { defineCommand } from '../command.ts';
import { addRecord } from '../edit/records.ts';
import { refuseUnknownAreas, refuseUnknownLeaders } from '../edit/refusals.ts';
import { riskChanges } from '../payload/entities.ts';
import { maybe, statement } from '../payload/fields.ts';

/** What a leader sees at risk in an area, with or without a role in it. */
export const addRisk = defineCommand({
  id: 'risk.add',
  payload: v.strictObject({
    riskId: id,
    leaderId: id,
    areaId: id,
    atRisk: statement,
    fields: maybe(riskChanges),
  }),
  label: () => 'add risk',
  apply(document, { riskId, leaderId, areaId, atRisk, fields }) {
    const risk = { ...createRisk(riskId, leaderId, areaId, atRisk), ...fields, areaId };
    return (
      refuseUnknownLeaders(document, [leaderId]) ??
      refuseUnknownAreas(document, [areaId]) ??
      addRecord(document, 'risk', risk)
    );
  },
});
