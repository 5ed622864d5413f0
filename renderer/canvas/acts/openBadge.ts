import { setSideOpen } from '#renderer/store/sideOpen.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { SceneBadge } from '#shared/layout/scene.ts';

/** Opens the notes of a badge in place. A leader's general red lines are the leader's own. */
export function openBadge(badge: SceneBadge): void {
  const { kind, leaderId, areaId, recordIds } = badge;
  if (areaId === null) {
    verbs.setSession({ selection: [{ kind: 'leader', id: leaderId }], side: 'inspector' });
    setSideOpen(true);
    return;
  }
  verbs.setSession({
    openNotes: { what: kind, leaderId, areaId, recordId: recordIds[0] ?? null },
  });
}
