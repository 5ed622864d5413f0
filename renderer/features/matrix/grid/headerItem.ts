import type { ItemRef } from '#renderer/store/selection.ts';
import { HEAD, NAME, type GridShape, type Spot } from './shape.ts';

/** The leader or area whose header this is, `null` for every other cell. */
export function headerItem({ rows, columns }: GridShape, { row, column }: Spot): ItemRef | null {
  const line = rows[row];
  const is = columns[column];
  if (row === HEAD && is?.kind === 'leader') return { kind: 'leader', id: is.leaderId };
  return line?.kind === 'area' && column === NAME ? { kind: 'area', id: line.areaId } : null;
}
