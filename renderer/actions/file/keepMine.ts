import { client } from '#renderer/platform/client.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** The person has seen that somebody else changed the file, and wants their own. */
export function keepMine(): void {
  const { map } = getState();
  if (!map) return;
  void client['file.keepMine']({ docId: map.docId });
  verbs.keepMine();
  verbs.notify(
    'Your map stays as it is. When you save it, the version of the other person is kept among the earlier versions.',
  );
}
