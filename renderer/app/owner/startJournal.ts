import type { MapDocument } from '#shared/document/document.ts';
import { diffDocuments } from '#shared/history/diff.ts';
import type { RemitApi } from '#shared/ipc/remitApi.ts';
import { getState, store } from '#renderer/store/store.ts';
import { settleFields } from '#renderer/store/typing.ts';

/** How long changes are gathered before they are told: never in the frame of the edit that made them. */
export const GATHER_MS = 150;
/** Somebody who types without a pause is interrupted in nothing: what stands in the field so far is told. */
export const SETTLE_MS = 3_000;

interface Told {
  readonly docId: string;
  readonly number: number;
  readonly document: MapDocument;
}

/**
 * This window owns the live map: it tells main what changes in it, so that unsaved work survives whatever
 * happens to this window. Only what has changed since the last message travels.
 *
 * @returns the function that stops it
 */
export function startJournal(client: Pick<RemitApi, 'recovery.tell'>): () => void {
  let told: Told | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function tellWhole(docId: string): void {
    const { map } = getState();
    if (map?.docId !== docId || told?.docId !== docId) return;
    const { document } = map;
    told = { docId, number: told.number + 1, document };
    // What even main's door refuses can be neither kept nor saved, and saving says so.
    client['recovery.tell']({
      docId,
      number: told.number,
      document: { kind: 'whole', document },
    }).catch(() => {});
  }

  function tellChange(): void {
    timer = null;
    const { map } = getState();
    if (!map || told?.docId !== map.docId || told.document === map.document) return;
    const { docId, document } = map;
    const diff = diffDocuments(told.document, document);
    told = { docId, number: told.number + 1, document };
    client['recovery.tell']({
      docId,
      number: told.number,
      document: { kind: 'changed', diff },
    }).then(
      ({ isFitting }) => {
        if (!isFitting) tellWhole(docId);
      },
      // Too much for a message of changes.
      () => tellWhole(docId),
    );
  }

  function look({ map }: { map: { docId: string; document: MapDocument } | null }): void {
    // Main knows a map as it has given it.
    if (map && told?.docId !== map.docId) {
      told = { docId: map.docId, number: 0, document: map.document };
    }
    if (map && told?.document !== map.document) timer ??= setTimeout(tellChange, GATHER_MS);
  }

  look(getState());
  const stop = store.subscribe(look);
  const settling = setInterval(settleFields, SETTLE_MS);
  return () => {
    stop();
    clearInterval(settling);
    if (timer !== null) clearTimeout(timer);
  };
}
