import type { MapModel } from '#shared/model/mapModel.ts';
import { NOTHING, type ItemRef, type Selection } from '#renderer/store/selection.ts';
import {
  areaIdsIn,
  hasAllColumns,
  hasAllRows,
  isOneCell,
  leaderIdsIn,
  type Range,
} from './range.ts';
import { HEAD, NAME, type GridShape } from './shape.ts';

const areas = (ids: readonly string[]): Selection => ids.map((id) => ({ kind: 'area', id }));
const leaders = (ids: readonly string[]): Selection => ids.map((id) => ({ kind: 'leader', id }));

/**
 * What is selected on the map when this block of cells is: leaders for titles, areas for names and lanes,
 * roles for the cells where they meet. A single empty cell stands for its leader and its area together.
 */
export function selectionFor(shape: GridShape, range: Range, model: MapModel): Selection {
  if (range.bottom === HEAD) return leaders(leaderIdsIn(shape, range));
  const areaIds = areaIdsIn(shape, range);
  if (hasAllColumns(range, shape)) return hasAllRows(range) ? NOTHING : areas(areaIds);
  const leaderIds = leaderIdsIn(shape, range);
  if (hasAllRows(range)) return leaders(leaderIds);
  if (leaderIds.length === 0 || range.left === NAME) return areas(areaIds);
  const chosen = new Set(leaderIds);
  const roles = areaIds.flatMap((areaId) =>
    model
      .assignmentsOfArea(areaId)
      .filter((one) => chosen.has(one.leaderId))
      .map(({ id }): ItemRef => ({ kind: 'assignment', id })),
  );
  if (roles.length > 0 || !isOneCell(range)) return roles;
  return [...leaders(leaderIds), ...areas(areaIds)];
}
