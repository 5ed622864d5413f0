import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';
import { describeRemoval, removeAll } from '../removal/removeAll.ts';

export const removeExpertise = defineCommand({
  id: 'expertise.remove',
  payload: v.strictObject({ expertiseId: id }),
  label: (document, { expertiseId }) => describeRemoval(document, { expertise: [expertiseId] }),
  apply: (document, { expertiseId }) =>
    find(document, 'expertise', expertiseId)
      ? ok(removeAll(document, { expertise: [expertiseId] }))
      : unknown('expertise'),
});
