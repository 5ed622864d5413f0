import { closeWindow } from '#renderer/actions/file/closeWindow.ts';
import { openMap } from '#renderer/actions/file/openMap.ts';
import { tellUncaught } from '#renderer/actions/tellUnforeseen.ts';
import { client } from '#renderer/platform/client.ts';
import { startAuditing } from '#renderer/store/auditing/auditor.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTypingBy } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { settleDrafts, settleFields } from '#renderer/ui/drafts.ts';
import { startFollowing } from './owner/startFollowing.ts';
import { startJournal } from './owner/startJournal.ts';
import { startTelling } from './owner/startTelling.ts';
import { offerUnsavedWork } from './recovery.ts';
import { runMenuAction } from './runMenuAction.ts';

const takePending = () => openMap(() => client['file.takePending']());

/** Listens to main, fetches what main keeps, and opens the file that the app was started with. */
export async function start(): Promise<void> {
  // Before this page says that it shows no map: what an earlier one had open would pass for let go.
  const unsaved = client['recovery.list']();
  settleTypingBy({ all: settleDrafts, fields: settleFields });
  tellUncaught(window);
  startAuditing();
  startTelling(client);
  startJournal(client);
  startFollowing(client);
  client.on('menu.action', ({ actionId }) => runMenuAction(actionId));
  client.on('file.pending', () => void takePending());
  client.on('window.closing', ({ isQuitting }) => void closeWindow(isQuitting));
  client.on('recents.changed', (recents) => verbs.receive({ recents }));
  client.on('settings.changed', (settings) => verbs.receive({ settings }));
  client.on('recovery.trouble', (trouble) =>
    verbs.receive({ recovery: { ...getState().recovery, trouble } }),
  );
  client.on('export.progress', (progress) => {
    if (getState().session.progress) verbs.setSession({ progress });
  });
  const [info, settings, recents, samples] = await Promise.all([
    client['app.info'](),
    client['settings.get'](),
    client['recents.list'](),
    client['samples.list'](),
  ]);
  verbs.receive({ info, settings, recents, samples });
  await takePending();
  offerUnsavedWork(await unsaved);
}
