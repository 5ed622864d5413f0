import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { GridColumn, GridRow } from './shape.ts';

/**
 * The lines of the grid: areas in the given order, under their domains where these are asked for, then the
 * line that adds one. Areas that the map has lost are left out.
 */
export function toRows(
  model: MapModel,
  areaIds: readonly Id[],
  view: { readonly isGrouped: boolean; readonly folded: ReadonlySet<string> },
): readonly GridRow[] {
  const present = areaIds.flatMap((areaId) => model.area(areaId) ?? []);
  const add: GridRow = { kind: 'add' };
  const isOneGroup = model.domains.length < 2;
  if (!view.isGrouped || isOneGroup) {
    return [...present.map(({ id }): GridRow => ({ kind: 'area', areaId: id })), add];
  }
  const groups = new Map<string, Id[]>(model.domains.map((domain) => [domain, []]));
  for (const area of present) groups.get(area.domain.trim())?.push(area.id);
  const rows: GridRow[] = [];
  for (const [domain, ids] of groups) {
    if (ids.length === 0) continue;
    const isFolded = view.folded.has(domain);
    rows.push({ kind: 'group', domain, count: ids.length, isFolded });
    if (!isFolded) for (const areaId of ids) rows.push({ kind: 'area', areaId });
  }
  return [...rows, add];
}

export function toColumns(leaderIds: readonly Id[]): readonly GridColumn[] {
  return [
    { kind: 'name' },
    { kind: 'lane' },
    ...leaderIds.map((leaderId): GridColumn => ({ kind: 'leader', leaderId })),
    { kind: 'people' },
  ];
}
