import type { RemitApi } from '#shared/ipc/remitApi.ts';
import { newId } from '#renderer/store/newId.ts';
import { newTelling, tellChange, tellWhole, type Told } from '#renderer/store/mirror/tell.ts';
import { getState, store } from '#renderer/store/store.ts';
import { carryOut } from './carryOut.ts';

type Client = Pick<RemitApi, 'on' | 'notes.tell' | 'notes.isOpen' | 'notes.open'>;

/**
 * This window owns the live map: it tells the facilitator's window how things stand, while there is one,
 * and does what that one asks. Presenting opens it where there is a display that the room does not see.
 *
 * @returns the function that stops it
 */
export function startTelling(client: Client): () => void {
  let telling = newTelling(newId());
  let isHeard = false;

  function send({ telling: next, told }: Told): void {
    telling = next;
    client['notes.tell'](told).catch(() => {
      // Too much for one message of changes: whoever listens gets the whole, unless that was it.
      if (told.document.kind === 'changed') send(tellWhole(telling, getState()));
    });
  }
  function listen(): void {
    isHeard = true;
    send(tellWhole(telling, getState()));
  }

  const stops = [
    client.on('notes.wanted', listen),
    client.on('notes.closed', () => {
      isHeard = false;
    }),
    client.on('notes.requested', carryOut),
    store.subscribe((state, before) => {
      const change = isHeard ? tellChange(telling, state) : null;
      if (change) send(change);
      if (state.session.present && !before.session.present) {
        void client['notes.open']({ isUnasked: true });
      }
    }),
  ];
  // After a reload the facilitator's window may be there already.
  void client['notes.isOpen']().then((isOpen) => {
    if (isOpen && !isHeard) listen();
  });
  return () => stops.forEach((stop) => stop());
}
