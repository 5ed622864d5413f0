import { createHash } from 'node:crypto';
import type { FileStat } from './FileSystem.ts';

/** SHA-256 of a file's bytes, in hex: what a file says, whatever its times say. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Fewer bytes are counted sooner than another thread is woken. */
const SMALL = 256 * 1024;

/** `hashOf`, of much content beside this thread: a large map takes milliseconds. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length < SMALL) return hashOf(bytes);
  // Nothing of a file stands in shared memory.
  const view = bytes as Uint8Array<ArrayBuffer>;
  return Buffer.from(await crypto.subtle.digest('SHA-256', view)).toString('hex');
}

/** Whether two looks saw the same file in the same state; any write or replacement in between shows. */
export function isSameState(a: FileStat | null, b: FileStat | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.dev === b.dev &&
    a.ino === b.ino &&
    a.size === b.size &&
    a.mtimeNs === b.mtimeNs &&
    a.ctimeNs === b.ctimeNs
  );
}
