import type { RemitApi } from '#shared/ipc/remitApi.ts';
import { attempt } from '#renderer/actions/attempt.ts';
import { loadTheirs, mayLoadUnasked } from '#renderer/actions/file/loadTheirs.ts';
import { isAsSaved } from '#renderer/store/liveMap.ts';
import type { Outside } from '#renderer/store/outside.ts';
import { getState, store } from '#renderer/store/store.ts';
import { settleFields } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';

/**
 * This window owns the live map: it hears what others do to its file. What somebody else saved comes up by
 * itself where nothing of ours is unsaved, once no dialog is open and nobody presents; otherwise the person
 * is asked.
 *
 * @returns the function that stops it
 */
export function startFollowing(client: Pick<RemitApi, 'on'>): () => void {
  /** What was tried last: each change of the file is read once, whatever comes of it. */
  let tried: Outside | null = null;

  function consider(): void {
    const { map } = getState();
    if (map?.outside?.kind !== 'changed' || map.outside === tried) return;
    if (!isAsSaved(map)) return verbs.setOutside({ kind: 'conflict' });
    if (!mayLoadUnasked()) return;
    tried = map.outside;
    void attempt(() => loadTheirs({ isAsked: false })).then((hasEnded) => {
      if (hasEnded !== false) return;
      // A dialog was opened meanwhile, or the map edited.
      tried = null;
      consider();
    });
  }

  const stops = [
    client.on('file.outside', ({ docId, outside }) => {
      if (getState().map?.docId !== docId) return;
      // What stands in a field is unsaved as well.
      settleFields();
      verbs.setOutside(outside === 'same' ? null : { kind: outside });
      consider();
    }),
    store.subscribe(consider),
  ];
  return () => stops.forEach((stop) => stop());
}
