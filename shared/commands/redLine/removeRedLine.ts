import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';
import { describeRemoval, removeAll } from '../removal/removeAll.ts';

export const removeRedLine = defineCommand({
  id: 'redLine.remove',
  payload: v.strictObject({ redLineId: id }),
  label: (document, { redLineId }) => describeRemoval(document, { redLines: [redLineId] }),
  apply: (document, { redLineId }) =>
    find(document, 'red-line', redLineId)
      ? ok(removeAll(document, { redLines: [redLineId] }))
      : unknown('red-line'),
});
