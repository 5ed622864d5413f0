import { client } from '#renderer/platform/client.ts';
import { isAsSaved } from '#renderer/store/liveMap.ts';
import { getState } from '#renderer/store/store.ts';
import { settleFields, settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { warnOfLookAlikes } from './openMap.ts';

/**
 * Shows the file of the open map as somebody else left it. What was here is one undo away. Asked for by the
 * person, or of itself where nothing is unsaved; that gives way to whoever has gone on editing meanwhile.
 *
 * @returns whether it came to an end, in one way or the other; false: it gave way
 */
export async function loadTheirs({ isAsked }: { readonly isAsked: boolean }): Promise<boolean> {
  const { map: before } = getState();
  if (!before) return true;
  const { docId } = before;
  const reply = await client['file.reread']({ docId });
  if (isAsked) settleTyping();
  else settleFields();
  const { map } = getState();
  // Another map came up, or this one was saved, or its file is what it was.
  if (map?.docId !== docId || map.outside === null) return true;
  if (reply.kind === 'trouble') {
    verbs.setOutside({ kind: 'unreadable', message: reply.trouble.message });
  }
  if (reply.kind !== 'done') return true;
  if (!isAsked && !mayLoadUnasked()) return false;
  const { readId, ...theirs } = reply.value;
  verbs.showFile(theirs, 'load the changed file');
  void client['file.took']({ docId, readId });
  const { map: shown } = getState();
  if (!shown || shown.document === map.document) return true;
  verbs.notify(
    `${theirs.fileName} was changed by somebody else, and you see it as it is now. Undo brings back what you had.`,
    'done',
  );
  for (const repair of theirs.repairs) verbs.notify(repair);
  warnOfLookAlikes(shown.document);
  return true;
}

/** Nothing is unsaved, nobody presents, and no dialog is about what the map holds now. */
export function mayLoadUnasked(): boolean {
  const { map, session } = getState();
  const isFree = session.present === null && session.overlay === null;
  return map !== null && isAsSaved(map) && isFree;
}
