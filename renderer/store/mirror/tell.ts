import type { MapDocument } from '#shared/document/document.ts';
import { diffDocuments } from '#shared/history/diff.ts';
import type { DocumentTold, NotesTold, RoomTold } from '#shared/ipc/notesMessages.ts';
import type { AppState } from '../appState.ts';
import { roomTold } from './roomTold.ts';

/** What the owner of the map has told so far. */
export interface Telling {
  /** Of this start of the owner. */
  readonly run: string;
  /** Of the last message; 0 before the first. */
  readonly number: number;
  readonly docId: string | null;
  readonly document: MapDocument | null;
  readonly room: RoomTold | null;
}

export interface Told {
  readonly telling: Telling;
  readonly told: NotesTold;
}

/** Before anything was told. */
export function newTelling(run: string): Telling {
  return { run, number: 0, docId: null, document: null, room: null };
}

/** Everything, for a window that knows nothing or has missed something. */
export function tellWhole(telling: Telling, state: AppState): Told {
  const { map } = state;
  return told(telling, state, map ? wholeOf(map) : { kind: 'none' });
}

/** What is new since the last message; `null` when nothing is. */
export function tellChange(telling: Telling, state: AppState): Told | null {
  const change = documentTold(telling, state);
  if (change.kind === 'same' && telling.room === roomTold(state)) return null;
  return told(telling, state, change);
}

function documentTold({ docId, document }: Telling, { map }: AppState): DocumentTold {
  if (!map) return { kind: docId === null ? 'same' : 'none' };
  if (document === null || map.docId !== docId) return wholeOf(map);
  if (map.document === document) return { kind: 'same' };
  return { kind: 'changed', diff: diffDocuments(document, map.document) };
}

function wholeOf({ docId, document }: { docId: string; document: MapDocument }): DocumentTold {
  return { kind: 'whole', docId, document };
}

function told({ run, number }: Telling, state: AppState, document: DocumentTold): Told {
  const room = roomTold(state);
  const { map } = state;
  return {
    telling: {
      run,
      number: number + 1,
      docId: map?.docId ?? null,
      document: map?.document ?? null,
      room,
    },
    told: { run, number: number + 1, document, room },
  };
}
