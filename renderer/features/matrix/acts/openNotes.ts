import type { Id } from '#shared/document/fields.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Opens the notes of a cell in place, with the caret in the first of them. */
export function openNotes(what: 'risk' | 'redLine', leaderId: Id, areaId: Id): void {
  const { map } = getState();
  if (!map) return;
  const edge = map.model.edge(leaderId, areaId);
  const recordId = (what === 'risk' ? edge.risks : edge.redLines)[0]?.id ?? null;
  verbs.setSession({ openNotes: { what, leaderId, areaId, recordId } });
}
