import { contentHash } from '#shared/document/contentHash.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { isHeavy } from '../isHeavy.ts';
import { localDay } from '../localDay.ts';
import { getState, store } from '../store.ts';
import { verbs } from '../verbs.ts';
import { watchHeavy } from './watchHeavy.ts';

/** How long the keyboard must rest before the content is hashed, in milliseconds. */
const PAUSE = 400;
/** In ms. */
const LONGEST_WAIT = 500;

/**
 * Keeps what the audit is told beside the map: the day, and the content's hash where there are
 * signatures that it could make stale; has maps too large for a frame read by a worker.
 *
 * @returns the function that stops it
 */
export function startAuditing(): () => void {
  const stops = [watchDay(), watchContent(), watchHeavy()];
  return () => stops.forEach((stop) => stop());
}

/** A laptop that slept over midnight has no timer that fires at it, hence also when it is looked at. */
function watchDay(): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    const today = localDay();
    if (today !== getState().audit.today) verbs.setAudit({ today });
    clearTimeout(timer);
    timer = setTimeout(look, untilMidnight());
  };
  timer = setTimeout(look, untilMidnight());
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
  };
}

function untilMidnight(now = new Date()): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return midnight.getTime() - now.getTime() + 50;
}

/** Hashes in idle time, after a pause: the first hash of a large map takes more than a frame. */
function watchContent(): () => void {
  let hashed: MapDocument | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const cancel = () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
  const follow = () => {
    const document = getState().map?.document ?? null;
    if (document === hashed) return;
    hashed = document;
    cancel();
    // The worker hashes for itself what it reads.
    if (!document || document.signOffs.length === 0 || isHeavy(document)) return;
    timer = setTimeout(() => {
      // Another document would have called it off.
      const hash = () => {
        const now = contentHash(document);
        if (now !== getState().audit.contentHash) verbs.setAudit({ contentHash: now });
      };
      // A busy machine has no idle moment; a signature must not look out of date for long.
      idle = requestIdleCallback(hash, { timeout: LONGEST_WAIT });
    }, PAUSE);
  };
  follow();
  const stop = store.subscribe(follow);
  return () => {
    stop();
    cancel();
  };
}
