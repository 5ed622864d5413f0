import { openMap } from '#renderer/actions/file/openMap.ts';
import { client } from '#renderer/platform/client.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Opens a file from the list of recents. */
export function openRecent(recentId: string): void {
  void openMap(() => client['file.openRecent']({ recentId }));
}

/** Takes one file off the list; the file itself stays. */
export async function forgetRecent(recentId: string): Promise<void> {
  verbs.receive({ recents: await client['recents.forget']({ recentId }) });
}

/** Empties the list. */
export async function clearRecents(): Promise<void> {
  verbs.receive({ recents: await client['recents.clear']() });
}
