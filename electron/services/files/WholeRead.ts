import type { FileStat } from './FileSystem.ts';
import { withCode } from './systemFiles.ts';

/** What a file that grows while it is read is read by. */
const CHUNK = 64 * 1024;

/**
 * All that an open file holds, piece by piece: how much to ask for, and when that was the end. The same for a
 * thread that waits for each piece and for one that does not.
 */
export class WholeRead {
  readonly #stat: FileStat;
  readonly #limit: number;
  readonly #pieces: Uint8Array[] = [];
  #total = 0;

  /** @throws E_NOT_A_FILE, E_TOO_LARGE */
  constructor(stat: FileStat, limit: number) {
    if (stat.kind !== 'file') throw withCode('E_NOT_A_FILE');
    if (stat.size > BigInt(limit)) throw withCode('E_TOO_LARGE');
    this.#stat = stat;
    this.#limit = limit;
  }

  /** Memory for the next piece: all of it at once, and a byte more, to see the end; what comes beyond in chunks. */
  room(): Buffer {
    return Buffer.allocUnsafeSlow(this.#total === 0 ? Number(this.#stat.size) + 1 : CHUNK);
  }

  /**
   * Takes what has been read into the room.
   *
   * @returns whether that was the end
   * @throws E_TOO_LARGE: the size at the start says nothing about a file that is still growing
   */
  take(room: Buffer, length: number): boolean {
    if (length === 0) return true;
    this.#total += length;
    if (this.#total > this.#limit) throw withCode('E_TOO_LARGE');
    this.#pieces.push(room.subarray(0, length));
    // As much as it had, and nothing where one byte more was asked for.
    return length < room.length && BigInt(this.#total) === this.#stat.size;
  }

  whole(): { bytes: Uint8Array; stat: FileStat } {
    const [only = Buffer.alloc(0)] = this.#pieces;
    const bytes = this.#pieces.length > 1 ? Buffer.concat(this.#pieces, this.#total) : only;
    return { bytes, stat: this.#stat };
  }
}
