import { useMemo } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { MatrixView } from '#renderer/store/matrixView.ts';
import { orderLeaders } from './orderAreas.ts';
import { shapeOf, type GridShape } from './shape.ts';
import { toColumns, toRows } from './toRows.ts';
import { useAreaOrder, type AreaOrder } from './useAreaOrder.ts';

/** The lines and columns of the grid as the view has them, and the order that they are in. */
export function useGridShape(
  model: MapModel,
  report: AuditReport | null,
  view: MatrixView,
  docId: string,
): { readonly shape: GridShape; readonly order: AreaOrder } {
  const order = useAreaOrder(model, report, view, docId);
  const { leaders, areas } = model.document;
  const { isGrouped, folded, leaderOrder } = view;
  /* Columns do not change places because of a role that was just set in one of them, and lines depend on
     the areas alone: neither is made anew for every document. */
  /* oxlint-disable react/exhaustive-deps */
  const columns = useMemo(
    () => toColumns(orderLeaders(model, leaderOrder)),
    [leaders, leaderOrder],
  );
  const rows = useMemo(
    () => toRows(model, order.areaIds, { isGrouped, folded }),
    [areas, order.areaIds, isGrouped, folded],
  );
  /* oxlint-enable react/exhaustive-deps */
  const shape = useMemo(() => shapeOf(rows, columns), [rows, columns]);
  return { shape, order };
}
