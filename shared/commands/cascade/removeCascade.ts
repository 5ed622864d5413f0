import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';
import { describeRemoval, removeAll } from '../removal/removeAll.ts';

export const removeCascade = defineCommand({
  id: 'cascade.remove',
  payload: v.strictObject({ cascadeId: id }),
  label: (document, { cascadeId }) => describeRemoval(document, { cascades: [cascadeId] }),
  apply: (document, { cascadeId }) =>
    find(document, 'cascade', cascadeId)
      ? ok(removeAll(document, { cascades: [cascadeId] }))
      : unknown('cascade'),
});
