import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';
import { describeRemoval, removeAll } from '../removal/removeAll.ts';

export const removeRisk = defineCommand({
  id: 'risk.remove',
  payload: v.strictObject({ riskId: id }),
  label: (document, { riskId }) => describeRemoval(document, { risks: [riskId] }),
  apply: (document, { riskId }) =>
    find(document, 'risk', riskId) ? ok(removeAll(document, { risks: [riskId] })) : unknown('risk'),
});
