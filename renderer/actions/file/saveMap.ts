import type { FileTrouble } from '#shared/ipc/channels.ts';
import { client } from '#renderer/platform/client.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** `overwrite`: the person chose to replace a file that somebody else changed. */
export type SaveWay = 'save' | 'saveAs' | 'overwrite';

/**
 * Saves the open map, or asks for a new name first. Editing may go on meanwhile: what was handed over
 * counts as saved, later edits stay unsaved.
 *
 * @returns whether the file is written. Otherwise the map stays unsaved and the reason has been told.
 */
export async function saveMap(way: SaveWay): Promise<boolean> {
  settleTyping();
  const { map } = getState();
  if (!map) return true;
  const { docId, document } = map;
  const reply = await (way === 'saveAs'
    ? client['file.saveAs']({ docId, document })
    : client['file.save']({ docId, document, overwrite: way === 'overwrite' }));
  if (reply.kind === 'done') {
    const { fileName, notice } = reply.value;
    verbs.markSaved(document, reply.value);
    verbs.notify(notice ?? `Saved ${fileName}.`);
    return true;
  }
  if (reply.kind === 'trouble') tellTrouble(reply.trouble);
  return false;
}

function tellTrouble({ code, message }: FileTrouble): void {
  if (code === 'E_CHANGED_OUTSIDE') {
    verbs.setSession({ overlay: { kind: 'saveConflict', message } });
  } else {
    verbs.notify(message, 'trouble', 'file.saveAs');
  }
}
