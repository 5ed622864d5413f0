import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord } from '../edit/records.ts';
import { place } from '../payload/fields.ts';

/** Puts an area at a place of the free canvas; `null` gives the place back to the layout. */
export const moveArea = defineCommand({
  id: 'area.move',
  payload: v.strictObject({ areaId: id, position: place }),
  label: () => 'move decision area',
  apply: (document, { areaId, position }) =>
    editRecord(document, 'area', areaId, (area) => patch(area, { position })),
});
