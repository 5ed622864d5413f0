import type { ItemRef } from '#renderer/store/selection.ts';
import { setSideOpen } from '#renderer/store/sideOpen.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** Opens an item where it stands: the name of a card, the notes of an edge. */
export function openInPlace(model: MapModel, item: ItemRef): void {
  if (item.kind === 'leader' || item.kind === 'area') {
    verbs.setSession({ selection: [item], renaming: item });
    return;
  }
  if (item.kind !== 'assignment') {
    verbs.setSession({ side: 'inspector' });
    setSideOpen(true);
    return;
  }
  const role = model.document.assignments.find(({ id }) => id === item.id);
  if (!role) return;
  const { leaderId, areaId } = role;
  const { risks, redLines } = model.edge(leaderId, areaId);
  const what = risks.length === 0 && redLines.length > 0 ? 'redLine' : 'risk';
  const recordId = (what === 'risk' ? risks : redLines)[0]?.id ?? null;
  verbs.setSession({ selection: [item], openNotes: { what, leaderId, areaId, recordId } });
}
