import { client } from '#renderer/platform/client.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';

/**
 * Shows the file as it was saved, one undo away from what was here; the window stays as it is otherwise. When it
 * cannot be read, or another map came up meanwhile, what is on screen stays.
 */
export async function revertMap(): Promise<void> {
  const { map } = getState();
  if (!map) return;
  const reply = await client['file.revert']({ docId: map.docId });
  if (reply.kind === 'trouble') verbs.notify(reply.trouble.message, 'trouble');
  if (reply.kind !== 'done' || getState().map?.docId !== map.docId) return;
  // What is still being typed belongs to what goes, not to the file.
  settleTyping();
  const before = getState().map?.document;
  verbs.showFile(reply.value, 'go back to the saved file');
  const says = `This is ${reply.value.fileName} as it was saved.`;
  // Where the map said the same already, no step leads back, and undo would take back something else.
  if (getState().map?.document === before) verbs.notify(says);
  else verbs.notify(`${says} Undo brings back what you had.`, 'done');
  for (const repair of reply.value.repairs) verbs.notify(repair);
}
