import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { keepShared, withFields } from '../edit/lists.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';

export const removeBaseline = defineCommand({
  id: 'baseline.remove',
  payload: v.strictObject({ baselineId: id }),
  label: () => 'delete baseline',
  apply(document, { baselineId }) {
    if (!find(document, 'baseline', baselineId)) return unknown('baseline');
    const baselines = keepShared(document.baselines, (baseline) => baseline.id !== baselineId);
    return ok(withFields(document, { baselines }));
  },
});
