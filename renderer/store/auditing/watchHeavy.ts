import { audit } from '#shared/audit/audit.ts';
import type { IsoDate } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { OpenMap } from '../appState.ts';
import { isHeavy } from '../isHeavy.ts';
import { getState, store } from '../store.ts';
import { verbs } from '../verbs.ts';
import { AuditClient } from './AuditClient.ts';

/** A map that opens is painted first. */
const AFTER_OPENING = { timeout: 2_000 };

/** Has maps that are too large to be read between two frames read beside the window. */
export function watchHeavy(): () => void {
  let client: AuditClient | null = null;
  let asked: { readonly map: OpenMap; readonly model: MapModel; readonly today: IsoDate } | null =
    null;
  let idle = 0;
  const leave = () => {
    cancelIdleCallback(idle);
    client?.stop();
    client = null;
    asked = null;
  };

  const read = async ({ model, docId }: OpenMap, today: IsoDate) => {
    const isWanted = () => getState().map?.model === model;
    if (!isWanted()) return;
    if (client?.isBroken) {
      client.stop();
      client = null;
    }
    client ??= AuditClient.start();
    const report = client
      ? await client.read(model, today, isWanted)
      : audit(model, { today, contentHash: null });
    if (report && getState().map?.docId === docId) verbs.setAudit({ late: report });
  };

  const follow = () => {
    const { map, audit: inputs } = getState();
    if (!map || !isHeavy(map.document)) {
      if (asked) leave();
      return;
    }
    const { today } = inputs;
    if (asked?.model === map.model && asked.today === today) return;
    const isOpening = asked?.map.docId !== map.docId;
    asked = { map, model: map.model, today };
    const start = () =>
      void read(map, today).catch((problem: unknown) => {
        // A worker that was stopped because the map went away is nothing to tell of.
        if (getState().map?.docId === map.docId) console.error(problem);
      });
    if (isOpening) idle = requestIdleCallback(start, AFTER_OPENING);
    else start();
  };
  follow();
  const stop = store.subscribe(follow);
  return () => {
    stop();
    leave();
  };
}
