import { EMPTY_HISTORY } from '#shared/history/history.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import type { OpenMap } from '../appState.ts';
import type { Mirror } from './hear.ts';

/** The mirrored map as components read an open one. It has no history of its own: undo is the owner's. */
export function mirroredMap(before: OpenMap | null, { map, room }: Mirror): OpenMap | null {
  if (!map) return null;
  const { docId, document } = map;
  const { isDirty, undoLabel, redoLabel } = room;
  return {
    docId,
    fileName: null,
    document,
    model: before?.document === document ? before.model : buildModel(document),
    history: EMPTY_HISTORY,
    savedPoint: null,
    outside: null,
    isReadOnly: false,
    isDirty,
    undoLabel,
    redoLabel,
  };
}
