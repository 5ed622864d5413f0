import { basename, dirname } from 'node:path';
import { openDocument, type Opened } from '#shared/migrations/open.ts';
import { looksLikeMap } from '#shared/migrations/looksLikeMap.ts';
import { refusalSentence, type OpenRefusal } from '#shared/migrations/openRefusal.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { FileTrouble } from '#shared/ipc/channels.ts';
import { FileProblem } from './FileProblem.ts';
import type { FileSystem } from './FileSystem.ts';
import { hashOf } from './fileState.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { removeStrayTemps } from './strayTemps.ts';
import { tellTrouble } from './tellTrouble.ts';
import { toProblem } from './toProblem.ts';

/** More than `looksLikeMap` looks at, whatever the encoding. */
const HEAD = 8_000;
/** How a text begins that another program has saved in its own encoding. */
const UTF_16 = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
] as const;

export interface MapRead extends Opened {
  /** SHA-256 of the file's bytes: what a later save compares with. */
  readonly hash: string;
}

/** What lies at a path, whether it opens as a map or not. */
export interface MapLook {
  readonly read: Result<MapRead, FileTrouble>;
  /** SHA-256 of the file's bytes; `null` where none could be read. */
  readonly hash: string | null;
}

/**
 * Reads a map off the disk. Only a regular file is opened (a pipe would block, a device may never
 * end), only up to the size limit; the file itself is never written.
 */
export async function readMap(fs: FileSystem, path: string): Promise<Result<MapRead, FileTrouble>> {
  return (await lookAtMap(fs, path)).read;
}

/** The same, for whoever has to know which bytes did not open. */
export async function lookAtMap(fs: FileSystem, path: string): Promise<MapLook> {
  const fileName = basename(path);
  try {
    // Before the open: opening some devices has effects of its own.
    if ((await fs.stat(path)).kind !== 'file') throw new FileProblem('E_NOT_A_FILE');
    await removeStrayTemps(fs, dirname(await fs.realpath(path)));
    const { bytes } = await fs.read(path, MAX_FILE_BYTES);
    const hash = hashOf(bytes);
    const opened = openMapBytes(bytes, fileName);
    return { read: opened.ok ? ok({ ...opened.value, hash }) : opened, hash };
  } catch (cause) {
    return { read: err(tellTrouble(toProblem(cause), 'open', fileName)), hash: null };
  }
}

/** The text of a file as a map, or the sentence that says why not. */
function openMapBytes(bytes: Uint8Array, fileName: string): Result<Opened, FileTrouble> {
  const text = decode(bytes);
  const opened = text === null ? refuseBytes(bytes) : openDocument(text);
  if (opened.ok) return opened;
  return err({ code: opened.error.code, message: refusalSentence(opened.error, fileName) });
}

/** Bytes that are no text: a map that something has damaged, or another kind of file (a picture, a PDF). */
function refuseBytes(bytes: Uint8Array): Result<never, OpenRefusal> {
  const encoding = UTF_16.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];
  const head = new TextDecoder(encoding ?? 'utf-8').decode(bytes.subarray(0, HEAD));
  return err(
    looksLikeMap(head)
      ? { code: 'E_DAMAGED', cause: 'it holds bytes that are no text' }
      : { code: 'E_NOT_OURS' },
  );
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
