import type { NotesApi } from '#shared/ipc/remitApi.ts';
import { startAuditing } from '#renderer/store/auditing/auditor.ts';
import { startMirror } from '#renderer/store/mirror/startMirror.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Listens to the owner of the map, then asks for everything. */
export async function startNotes(client: NotesApi): Promise<void> {
  startAuditing();
  startMirror(client);
  client.on('settings.changed', (settings) => verbs.receive({ settings }));
  const { info, settings } = await client['notes.start']();
  verbs.receive({ info, settings });
}
