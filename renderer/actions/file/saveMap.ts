import { client } from '#renderer/platform/client.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

/**
 * Saves the open map, or asks for a new name first. Editing may go on meanwhile: what was handed over
 * counts as saved, later edits stay unsaved.
 *
 * @returns whether the file is written. Otherwise the map stays unsaved and the reason has been told.
 */
export async function saveMap(how: 'save' | 'saveAs'): Promise<boolean> {
  const { map } = getState();
  if (!map) return true;
  const { docId, document } = map;
  const reply = await client[how === 'save' ? 'file.save' : 'file.saveAs']({ docId, document });
  if (reply.kind === 'done') {
    verbs.markSaved(document, reply.value);
    verbs.notify(`Saved ${reply.value.fileName}.`);
    return true;
  }
  if (reply.kind === 'trouble') verbs.notify(reply.trouble.message, 'trouble', 'file.saveAs');
  return false;
}
