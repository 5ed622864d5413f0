import type { RecoveryList } from '#shared/ipc/recoveryMessages.ts';
import { openMap } from '#renderer/actions/file/openMap.ts';
import { client } from '#renderer/platform/client.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** What earlier runs left unsaved stands on the start screen; where a map came up at once, a dialog asks. */
export function offerUnsavedWork({ offers, notes }: RecoveryList): void {
  verbs.receive({ recovery: { ...getState().recovery, offers } });
  for (const note of notes) verbs.notify(note, 'trouble');
  if (getState().map && offers.length > 0) verbs.setSession({ overlay: { kind: 'recovery' } });
}

/** Opens it as the unsaved state of its map, after the question about what is open. */
export async function recover(recoveryId: string): Promise<void> {
  const isOpen = await openMap(() => client['recovery.open']({ recoveryId }));
  if (isOpen) withoutOffer(recoveryId);
}

/** Throws it away, once main has asked. */
export async function discardWork(recoveryId: string): Promise<void> {
  const { isDiscarded } = await client['recovery.discard']({ recoveryId });
  if (isDiscarded) withoutOffer(recoveryId);
}

function withoutOffer(recoveryId: string): void {
  const { recovery, session } = getState();
  const offers = recovery.offers.filter((offer) => offer.recoveryId !== recoveryId);
  verbs.receive({ recovery: { ...recovery, offers } });
  if (offers.length === 0 && session.overlay?.kind === 'recovery') {
    verbs.setSession({ overlay: null });
  }
}
