import { useDeferredValue, useMemo, useState } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { MatrixView } from '#renderer/store/matrixView.ts';
import { pressingInArea } from '../facts/pressing.ts';
import { isSifted, orderAreas } from './orderAreas.ts';

export interface AreaOrder {
  readonly areaIds: readonly Id[];
  /** What was edited since would sort or filter otherwise. */
  readonly isStale: boolean;
  readonly refresh: () => void;
}

interface Kept {
  readonly key: string;
  readonly order: readonly Id[];
  /** Areas of the map when the order was made or last added to. */
  readonly known: ReadonlySet<Id>;
}

/**
 * The areas in the order of the view. Edits move no line and hide none: a line that one types in would run
 * away. New areas come last; the order is made anew when the view changes or when it is asked for.
 */
export function useAreaOrder(
  model: MapModel,
  report: AuditReport | null,
  view: MatrixView,
  docId: string,
): AreaOrder {
  const [turn, setTurn] = useState(0);
  const isLive = view.areaOrder === 'file' && !isSifted(view);
  const { areaOrder, words, mode, leaderId, isOnlyFindings, isOnlyOpen } = view;
  const key = JSON.stringify([
    docId,
    turn,
    areaOrder,
    words,
    mode,
    leaderId,
    isOnlyFindings,
    isOnlyOpen,
  ]);
  const [kept, setKept] = useState<Kept | null>(null);
  const { areas } = model.document;

  const order = useMemo(() => {
    if (isLive) return areas.map(({ id }) => id);
    if (kept?.key === key) return withNew(kept, areas);
    return orderAreas(model, view, (areaId) => pressingInArea(report, areaId).length);
    // The order is made for a view, not for every document.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isLive, key, areas]);
  if (!isLive && (kept?.key !== key || kept.order !== order)) {
    setKept({ key, order, known: new Set(areas.map(({ id }) => id)) });
  }

  const later = useDeferredValue(model);
  const isStale = useMemo(() => {
    if (isLive) return false;
    const fresh = orderAreas(later, view, (areaId) => pressingInArea(report, areaId).length);
    const present = order.filter((areaId) => later.area(areaId));
    return fresh.length !== present.length || fresh.some((areaId, at) => areaId !== present[at]);
  }, [isLive, later, report, view, order]);

  return { areaIds: order, isStale, refresh: () => setTurn(turn + 1) };
}

function withNew({ order, known }: Kept, areas: readonly { readonly id: Id }[]): readonly Id[] {
  const added = areas.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  return added.length === 0 ? order : [...order, ...added.filter((id) => !order.includes(id))];
}
