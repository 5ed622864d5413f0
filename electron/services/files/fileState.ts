import { createHash } from 'node:crypto';
import type { FileStat } from './FileSystem.ts';

/** SHA-256 of a file's bytes, in hex: what a file says, whatever its times say. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
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
