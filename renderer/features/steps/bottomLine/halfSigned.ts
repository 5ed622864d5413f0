import type { Id } from '#shared/document/fields.ts';
import type { DocId } from '#shared/ipc/channels.ts';

/** What a leader has entered and not yet signed. */
export interface HalfSigned {
  readonly level: string;
  readonly reservation: string;
}

/** By map and leader; in memory alone, and of nobody else: what is not signed is not said. */
const kept = new Map<DocId, Map<Id, HalfSigned>>();

/** What the leader had entered when the sheet was left, on the way to another tab or step. */
export function halfSigned(docId: DocId, leaderId: Id): HalfSigned | null {
  return kept.get(docId)?.get(leaderId) ?? null;
}

/** Keeps it for when the leader comes back; `null` once it is signed. */
export function keepHalfSigned(docId: DocId, leaderId: Id, entry: HalfSigned | null): void {
  const ofMap = kept.get(docId) ?? new Map<Id, HalfSigned>();
  if (entry) ofMap.set(leaderId, entry);
  else ofMap.delete(leaderId);
  kept.set(docId, ofMap);
}
