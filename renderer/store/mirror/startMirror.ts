import type { NotesApi } from '#shared/ipc/remitApi.ts';
import { getState } from '../store.ts';
import { verbs } from '../verbs.ts';
import { hear, type Mirror } from './hear.ts';
import { mirrored } from './mirrored.ts';
import { mirroredMap } from './mirroredMap.ts';
import { mirrorOwner } from './ownerElsewhere.ts';
import { meetingHeard } from './roomTold.ts';

/**
 * Makes this window mirror the one that owns the map: what it tells is shown, what is done here is asked of
 * it. Where a message is missing the whole is asked for, once until it comes.
 *
 * @returns the function that stops it
 */
export function startMirror(client: NotesApi): () => void {
  let mirror: Mirror | null = null;
  let isWholeAsked = false;
  const stopAsking = mirrorOwner((request) => {
    // A refusal at the door is a defect of ours; nothing was changed, and nothing here pretends it was.
    client['notes.request'](request).catch((problem: unknown) => console.error(problem));
  });
  const stopHearing = client.on('notes.told', (told) => {
    const next = hear(mirror, told);
    if (next) {
      mirror = next;
      isWholeAsked = false;
      verbs.showMirrored(mirroredMap(getState().map, next), meetingHeard(next.room.meeting));
      mirrored.setState({ room: next.room });
    } else if (!isWholeAsked) {
      isWholeAsked = true;
      client['notes.askWhole']().catch((problem: unknown) => {
        // The next message that does not follow asks again.
        isWholeAsked = false;
        console.error(problem);
      });
    }
  });
  return () => {
    stopAsking();
    stopHearing();
  };
}
