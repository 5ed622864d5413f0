import type { FileReply, OpenedFile } from '#shared/ipc/channels.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { askToKeepChanges } from './askToKeepChanges.ts';

/**
 * Opens what `ask` fetches, after the question about unsaved changes. When that brings nothing, the
 * map on screen stays as it was.
 *
 * @returns whether another map is on screen now.
 */
export async function openMap(ask: () => Promise<FileReply<OpenedFile>>): Promise<boolean> {
  if (!(await askToKeepChanges())) return false;
  const reply = await ask();
  if (reply.kind === 'trouble') verbs.notify(reply.trouble.message, 'trouble');
  if (reply.kind !== 'done') return false;
  verbs.showMap(reply.value);
  for (const repair of reply.value.repairs) verbs.notify(repair);
  return true;
}
