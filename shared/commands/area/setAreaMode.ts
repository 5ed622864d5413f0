import * as v from 'valibot';
import { LANE_MODES } from '../../document/area.ts';
import { id, oneOf } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { counted } from '../../lib/sentence.ts';
import { defineCommand } from '../command.ts';
import { mapShared, patch, withFields } from '../edit/lists.ts';
import { areaName } from '../edit/names.ts';
import { refuseUnknownAreas } from '../edit/refusals.ts';
import { ids } from '../payload/fields.ts';

/** Declares how an area, or several, are decided. The roles stay as they are drawn. */
export const setAreaMode = defineCommand({
  id: 'area.setMode',
  payload: v.strictObject({
    areaId: v.union([id, v.pipe(ids, v.minLength(1))]),
    mode: oneOf(LANE_MODES),
  }),
  label(document, { areaId, mode }) {
    const [first, ...others] = typeof areaId === 'string' ? [areaId] : areaId;
    const which =
      others.length === 0 ? areaName(document, first ?? '') : counted(others.length + 1, 'area');
    return mode === 'undecided' ? `set ${which} back to not settled` : `set ${which} to ${mode}`;
  },
  apply(document, { areaId, mode }) {
    const chosen = new Set(typeof areaId === 'string' ? [areaId] : areaId);
    const trouble = refuseUnknownAreas(document, [...chosen]);
    if (trouble) return trouble;
    const areas = mapShared(document.areas, (area) =>
      chosen.has(area.id) ? patch(area, { mode }) : area,
    );
    return ok(withFields(document, { areas }));
  },
});
