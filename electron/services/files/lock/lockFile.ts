import * as v from 'valibot';
import { basename, dirname, join } from 'node:path';
import { hashOf } from '../fileState.ts';
import { cutToBytes } from '../tempName.ts';

/** Who has a map open: all that lies in a lock, and nothing of the map. */
export interface Lock {
  readonly host: string;
  readonly user: string;
  readonly pid: number;
  /** When that process was started, in the system's own count; `null` where it does not tell. */
  readonly ticks: number | null;
  /** Random: whose lock it is among those of one process. */
  readonly token: string;
  /** ISO instant at which it was taken, by the clock of that computer. For people only. */
  readonly at: string;
}

/** No lock of ours is longer; what is, somebody else has put there. */
export const MOST_LOCK_BYTES = 4_096;
/** With what is put around it, under the common limit of 255 bytes for a name. */
const NAME_BYTES = 200;

const word = v.pipe(v.string(), v.maxLength(200));
const lockSchema: v.GenericSchema<unknown, Lock> = v.object({
  host: word,
  user: word,
  pid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  ticks: v.nullable(v.number()),
  token: v.pipe(word, v.nonEmpty()),
  at: v.pipe(v.string(), v.isoTimestamp()),
});

/** `.~lock.Board.remit#` beside the map: a shape of name that sync clients know and leave alone. */
export function lockPath(path: string): string {
  const name = basename(path);
  const cut = cutToBytes(name, NAME_BYTES);
  // Two long names that begin alike are two maps.
  const own = cut === name ? name : `${cut}-${hashOf(Buffer.from(name)).slice(0, 12)}`;
  return join(dirname(path), `.~lock.${own}#`);
}

export function encodeLock(lock: Lock): Buffer {
  return Buffer.from(`${JSON.stringify(lock)}\n`);
}

/** @returns `null` for what is no lock of ours, whole */
export function decodeLock(bytes: Uint8Array): Lock | null {
  try {
    const parsed = v.safeParse(lockSchema, JSON.parse(Buffer.from(bytes).toString('utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
