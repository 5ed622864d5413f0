import type { MapModel } from '#shared/model/mapModel.ts';
import { partOf } from '#renderer/store/part.ts';
import { MODE_KEYS, PART_TEXTS } from '../facts/words.ts';
import type { Range } from '../grid/range.ts';
import { HEAD, type GridColumn, type GridShape } from '../grid/shape.ts';

/** The selected cells as texts, titles and names with them where these are selected; groups left out. */
export function copyBlock(shape: GridShape, range: Range, model: MapModel): string[][] {
  const columns = shape.columns.slice(range.left, range.right + 1);
  // Numbers of people follow from the roles: a spreadsheet that gave them back would only confuse.
  const copied = columns.length > 1 ? columns.filter(({ kind }) => kind !== 'people') : columns;
  const head = copied.map((column) => title(column, model));
  const rows = shape.rows.slice(Math.max(0, range.top), range.bottom + 1);
  const body = rows.flatMap((row) =>
    row.kind === 'area' ? [copied.map((column) => cell(column, row.areaId, model))] : [],
  );
  return range.top === HEAD ? [head, ...body] : body;
}

function title(column: GridColumn, model: MapModel): string {
  if (column.kind === 'leader') return model.leader(column.leaderId)?.title ?? '';
  return { name: 'Decision area', lane: 'Lane', people: 'People' }[column.kind];
}

function cell(column: GridColumn, areaId: string, model: MapModel): string {
  const area = model.area(areaId);
  switch (column.kind) {
    case 'name':
      return area?.name ?? '';
    case 'lane':
      return area ? (area.mode === 'undecided' ? '?' : MODE_KEYS[area.mode]) : '';
    case 'leader':
      return PART_TEXTS[partOf(model.assignment(column.leaderId, areaId))];
    case 'people':
      return String(model.assignmentsOfArea(areaId).length);
  }
}
