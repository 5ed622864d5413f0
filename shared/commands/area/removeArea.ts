import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';
import { describeRemoval, removeAll } from '../removal/removeAll.ts';

/** Takes an area out with everything that hangs on it, its red lines included. */
export const removeArea = defineCommand({
  id: 'area.remove',
  payload: v.strictObject({ areaId: id }),
  label: (document, { areaId }) => describeRemoval(document, { areas: [areaId] }),
  apply: (document, { areaId }) =>
    find(document, 'area', areaId) ? ok(removeAll(document, { areas: [areaId] })) : unknown('area'),
});
