import type { DecisionArea } from '#shared/document/area.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** Areas on which two or more leaders hold red lines, in the file's order, said or not how to honour them. */
export function areasWhereRedLinesMeet(model: MapModel): readonly DecisionArea[] {
  const touched = new Set(model.document.redLines.map(({ areaId }) => areaId));
  return model.document.areas.filter(({ id }) => {
    if (!touched.has(id)) return false;
    return new Set(model.redLinesOfArea(id).map(({ leaderId }) => leaderId)).size > 1;
  });
}
