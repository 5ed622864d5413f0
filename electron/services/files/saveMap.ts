import type { MapDocument } from '#shared/document/document.ts';
import { writeJson } from '#shared/document/writeDocument.ts';
import { opensAs } from '#shared/migrations/opensAs.ts';
import { FileProblem } from './FileProblem.ts';
import { hashOf } from './fileState.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { MapDisk, MapSaved } from './MapDisk.ts';
import type { MapOrder } from './replaceMap.ts';

export interface MapSave extends MapOrder {
  readonly document: MapDocument;
  /**
   * Told of a save that failed: the file may say this all the same (E_NOT_CONFIRMED: it does, and the map stays
   * unsaved), and it is ours: the next save recognises it.
   */
  readonly onAttempt: (hash: string) => void;
}

/**
 * The save recipe. The disk is asked what is there (`replaceMap`) while the text is made here, and writes
 * it while it is read back here and compared; nothing is replaced before both have ended.
 *
 * @throws FileProblem or a system error: the document is still unsaved, the old file as it was
 *   (E_NOT_CONFIRMED: the new one is in place; E_WRITER_STOPPED: it may be)
 */
export async function saveMap(
  disk: MapDisk,
  { document, onAttempt, ...order }: MapSave,
): Promise<MapSaved> {
  const bytes = Promise.withResolvers<Uint8Array>();
  const isSound = Promise.withResolvers<void>();
  // A save that ends before needs neither.
  bytes.promise.catch(() => {});
  isSound.promise.catch(() => {});
  const saving = disk.save(order, { bytes: bytes.promise, isSound: isSound.promise });
  let text: Text | null = null;
  try {
    text = serialise(document);
    bytes.resolve(text.bytes);
    // Not before the disk has its work: the answer to a promise is heard between two tasks.
    await bytes.promise;
    if (!opensAs(text.json, document)) throw new FileProblem('E_SELF_CHECK');
    isSound.resolve();
  } catch (cause) {
    bytes.reject(cause);
    isSound.reject(cause);
  }
  try {
    return await saving;
  } catch (cause) {
    if (text !== null) onAttempt(hashOf(Buffer.from(`${text.json}\n`)));
    throw cause;
  }
}

interface Text {
  readonly json: string;
  /** Of its own memory, which can be handed to another thread. */
  readonly bytes: Uint8Array;
}

/** The document as JSON, and as the bytes of its file: the same and a final newline (`writeDocument`). */
function serialise(document: MapDocument): Text {
  let json: string;
  try {
    json = writeJson(document);
  } catch (cause) {
    throw new FileProblem('E_SELF_CHECK', cause);
  }
  const length = Buffer.byteLength(json, 'utf8') + 1;
  if (length > MAX_FILE_BYTES) throw new FileProblem('E_FILE_LIMIT');
  const bytes = Buffer.allocUnsafeSlow(length);
  const end = bytes.write(json, 'utf8');
  bytes.write('\n', end);
  return { json, bytes };
}
