import type { MapDocument } from '#shared/document/document.ts';
import { applyDiff } from '#shared/history/diff.ts';
import type { DocumentTold, NotesTold, RoomTold } from '#shared/ipc/notesMessages.ts';

/** The map and the room as the other window last told them. */
export interface Mirror {
  readonly run: string;
  /** Of the message that was heard last. */
  readonly number: number;
  readonly map: { readonly docId: string; readonly document: MapDocument } | null;
  readonly room: RoomTold;
}

/**
 * The mirror after a message.
 *
 * @returns `null` when the message does not follow on what is there (one is missing, or another run of
 *   the owner began): the whole must be asked for.
 */
export function hear(mirror: Mirror | null, told: NotesTold): Mirror | null {
  const { run, number, room, document } = told;
  const isWhole = document.kind === 'whole' || document.kind === 'none';
  if (!isWhole && (mirror?.run !== run || mirror.number + 1 !== number)) return null;
  const map = mapHeard(mirror, document);
  return map === 'unfit' ? null : { run, number, map, room };
}

function mapHeard(mirror: Mirror | null, told: DocumentTold): Mirror['map'] | 'unfit' {
  switch (told.kind) {
    case 'whole':
      return { docId: told.docId, document: told.document };
    case 'none':
      return null;
    case 'same':
      return mirror?.map ?? null;
    case 'changed': {
      if (!mirror?.map) return 'unfit';
      try {
        return { ...mirror.map, document: applyDiff(mirror.map.document, told.diff) };
      } catch {
        // It was made for another document than the one that is here.
        return 'unfit';
      }
    }
  }
}
