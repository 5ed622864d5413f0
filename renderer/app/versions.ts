import { openMap } from '#renderer/actions/file/openMap.ts';
import type { EarlierVersion } from '#shared/ipc/channels.ts';
import { client } from '#renderer/platform/client.ts';
import { getState } from '#renderer/store/store.ts';

/** What saves of the open map replaced; none on the start screen. */
export async function listVersions(): Promise<readonly EarlierVersion[]> {
  const { map } = getState();
  return map ? client['file.versions']({ docId: map.docId }) : [];
}

/** Opens one of them as a new map. */
export function openVersion(versionId: string): void {
  const { map } = getState();
  if (!map) return;
  const { docId } = map;
  void openMap(() => client['file.openVersion']({ docId, versionId }));
}

/** Opens the version that main offered in place of a damaged file, as its unsaved state. */
export function openOffered(offerId: string): void {
  void openMap(() => client['file.openOffered']({ offerId }));
}
