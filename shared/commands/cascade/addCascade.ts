import * as v from 'valibot';
import { createCascade } from '../../document/cascade.ts';
import { id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { areaName } from '../edit/names.ts';
import { addRecord } from '../edit/records.ts';
import { refuse, refuseUnknownAreas } from '../edit/refusals.ts';
import { cascadeChanges } from '../payload/entities.ts';
import { maybe } from '../payload/fields.ts';

/** If the first area fails, the second is hit. Once in each direction at most. */
export const addCascade = defineCommand({
  id: 'cascade.add',
  payload: v.strictObject({
    cascadeId: id,
    fromAreaId: id,
    toAreaId: id,
    fields: maybe(cascadeChanges),
  }),
  label: () => 'add cascade',
  apply(document, { cascadeId, fromAreaId, toAreaId, fields }) {
    const trouble = refuseUnknownAreas(document, [fromAreaId, toAreaId]);
    if (trouble) return trouble;
    if (fromAreaId === toAreaId) {
      return refuse('cascade-to-itself', 'A cascade leads from one decision area to another.');
    }
    const isThere = document.cascades.some(
      (cascade) => cascade.fromAreaId === fromAreaId && cascade.toAreaId === toAreaId,
    );
    if (isThere) {
      const [from, to] = [areaName(document, fromAreaId), areaName(document, toAreaId)];
      return refuse('cascade-exists', `The map already has a cascade from ${from} to ${to}.`);
    }
    const cascade = { ...createCascade(cascadeId, fromAreaId, toAreaId), ...fields };
    return addRecord(document, 'cascade', cascade);
  },
});
