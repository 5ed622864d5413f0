import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { threadId } from 'node:worker_threads';

/** Bytes of the file's own name that a temporary name repeats: 255 in all is a common limit. */
const NAME_BYTES = 100;
const PATTERN = /^\..+\.(\d{1,10})-([0-9a-f]{8})([0-9a-f]{4})[0-9a-f]{12}\.tmp$/s;

/** Tells our machine from another one that saves into the same shared folder. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Cuts a text to so many bytes of UTF-8 without tearing a character. */
export function cutToBytes(text: string, limit: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

/**
 * `.<name>.<pid>-<host, thread and random>.tmp`: hidden, short, and nobody else's. It says which thread wrote it,
 * since another one of ours may be at it still.
 */
export function tempName(fileName: string): string {
  const thread = (threadId % 0x1_00_00).toString(16).padStart(4, '0');
  const random = randomBytes(6).toString('hex');
  return `.${cutToBytes(fileName, NAME_BYTES)}.${process.pid}-${HOST}${thread}${random}.tmp`;
}

export interface TempOwner {
  readonly pid: number;
  readonly thread: number;
}

/** Who on this machine wrote a temporary file; `null` for every other name. */
export function ownerOfTemp(name: string): TempOwner | null {
  const match = PATTERN.exec(name);
  if (!match || match[2] !== HOST) return null;
  return { pid: Number(match[1]), thread: Number.parseInt(match[3] ?? '', 16) };
}
