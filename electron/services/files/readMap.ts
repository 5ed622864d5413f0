import { basename, dirname } from 'node:path';
import { openDocument, type Opened } from '#shared/migrations/open.ts';
import { refusalSentence } from '#shared/migrations/openRefusal.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { FileTrouble } from '#shared/ipc/channels.ts';
import { FileProblem } from './FileProblem.ts';
import type { FileSystem } from './FileSystem.ts';
import { hashOf } from './fileState.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { removeStrayTemps } from './strayTemps.ts';
import { tellTrouble } from './tellTrouble.ts';
import { toProblem } from './toProblem.ts';

export interface MapRead extends Opened {
  /** SHA-256 of the file's bytes: what a later save compares with. */
  readonly hash: string;
}

/**
 * Reads a map off the disk. Only a regular file is opened (a pipe would block, a device may never
 * end), only up to the size limit; the file itself is never written.
 */
export async function readMap(fs: FileSystem, path: string): Promise<Result<MapRead, FileTrouble>> {
  const fileName = basename(path);
  try {
    // Before the open: opening some devices has effects of its own.
    if ((await fs.stat(path)).kind !== 'file') throw new FileProblem('E_NOT_A_FILE');
    await removeStrayTemps(fs, dirname(await fs.realpath(path)));
    const { bytes } = await fs.read(path, MAX_FILE_BYTES);
    const opened = openMapBytes(bytes, fileName);
    return opened.ok ? ok({ ...opened.value, hash: hashOf(bytes) }) : opened;
  } catch (cause) {
    return err(tellTrouble(toProblem(cause), 'open', fileName));
  }
}

/** The text of a file as a map, or the sentence that says why not. */
function openMapBytes(bytes: Uint8Array, fileName: string): Result<Opened, FileTrouble> {
  const text = decode(bytes);
  const opened =
    text === null
      ? err({ code: 'E_DAMAGED' as const, cause: 'it holds bytes that are no text' })
      : openDocument(text);
  if (opened.ok) return opened;
  return err({ code: opened.error.code, message: refusalSentence(opened.error, fileName) });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
