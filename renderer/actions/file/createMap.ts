import type { PayloadOf } from '#shared/commands/registry.ts';
import { createDocument } from '#shared/document/document.ts';
import { client } from '#renderer/platform/client.ts';
import { hasRoomBeside } from '#renderer/store/hasRoomBeside.ts';
import { newId } from '#renderer/store/newId.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { attempt } from '../attempt.ts';
import { askToKeepChanges } from './askToKeepChanges.ts';

/**
 * Starts a new map from lists of leaders and areas. It is unsaved from the start, and one undo leads
 * back to the empty map.
 *
 * @returns whether it is on screen now.
 */
export async function createMap(lists: PayloadOf<'map.compose'>): Promise<boolean> {
  return (await attempt(() => create(lists))) ?? false;
}

async function create(lists: PayloadOf<'map.compose'>): Promise<boolean> {
  if (!(await askToKeepChanges())) return false;
  const { docId } = await client['file.new']();
  const now = new Date().toISOString();
  verbs.showMap({
    docId,
    fileName: null,
    document: createDocument(newId(), lists.title, now),
    repairs: [],
    isDirty: true,
  });
  const isComposed = verbs.dispatch({ id: 'map.compose', payload: lists });
  // What was shown first had no lanes that wanted the room.
  const leaders = getState().map?.document.leaders.length ?? 0;
  verbs.setSession({ isSideFolded: !hasRoomBeside(leaders, window.innerWidth) });
  return isComposed;
}
