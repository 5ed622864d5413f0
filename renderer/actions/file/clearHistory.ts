import { client } from '#renderer/platform/client.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Main asks, forgets the recents and the earlier versions, and tells every list of recents. */
export async function clearHistory(): Promise<void> {
  const { isCleared } = await client['history.clear']();
  if (isCleared) verbs.notify('Recent maps and earlier versions are forgotten.');
}
