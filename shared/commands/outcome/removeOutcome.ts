import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';
import { describeRemoval, removeAll } from '../removal/removeAll.ts';

export const removeOutcome = defineCommand({
  id: 'outcome.remove',
  payload: v.strictObject({ outcomeId: id }),
  label: (document, { outcomeId }) => describeRemoval(document, { outcomes: [outcomeId] }),
  apply: (document, { outcomeId }) =>
    find(document, 'outcome', outcomeId)
      ? ok(removeAll(document, { outcomes: [outcomeId] }))
      : unknown('outcome'),
});
