import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { moveTo, withFields } from '../edit/lists.ts';
import { areaName } from '../edit/names.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';
import { listIndex } from '../payload/fields.ts';

/** Moves one area so that it stands at `index` of the file's order. */
export const reorderArea = defineCommand({
  id: 'area.reorder',
  payload: v.strictObject({ areaId: id, index: listIndex }),
  label: (document, { areaId }) => `reorder ${areaName(document, areaId)}`,
  apply: (document, { areaId, index }) =>
    find(document, 'area', areaId)
      ? ok(withFields(document, { areas: moveTo(document.areas, areaId, index) }))
      : unknown('area'),
});
