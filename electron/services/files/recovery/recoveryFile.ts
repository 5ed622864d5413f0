import * as v from 'valibot';
import { hashOf } from '../fileState.ts';

/** What is kept of an unsaved map beside its text. */
export interface RecoveryHeader {
  /** When this state of the map was kept: an ISO instant. */
  readonly keptAt: string;
  readonly title: string;
  /** Its file, and what that may say without anybody else having changed it; `null` when it had none. */
  readonly path: string | null;
  readonly hashes: readonly string[];
  readonly migratedFrom: number | null;
}

export interface Recovery {
  readonly header: RecoveryHeader;
  /** The map, as the text of a `.remit` file. */
  readonly text: string;
}

const SIGN = 'remit-recovery 1';
const FIRST_LINE = /^remit-recovery 1 ([0-9a-f]{64})$/;
/** The sign, a space, 64 digits, the end of the line. */
const FIRST_BYTES = SIGN.length + 1 + 64 + 1;
const NEWLINE = 0x0a;

const headerSchema: v.GenericSchema<unknown, RecoveryHeader> = v.strictObject({
  keptAt: v.pipe(v.string(), v.isoTimestamp()),
  title: v.string(),
  path: v.nullable(v.pipe(v.string(), v.nonEmpty())),
  hashes: v.array(v.string()),
  migratedFrom: v.nullable(v.number()),
});

/**
 * Three parts: a line with the SHA-256 of all that follows, a line with the header, the text. What is not
 * whole, or was changed, is seen before anything of it is believed.
 */
export function encodeRecovery({ header, text }: Recovery): Buffer {
  const headerLine = `${JSON.stringify(header)}\n`;
  const length = FIRST_BYTES + Buffer.byteLength(headerLine) + Buffer.byteLength(text);
  // In one piece: it is large.
  const bytes = Buffer.allocUnsafe(length);
  const textAt = FIRST_BYTES + bytes.write(headerLine, FIRST_BYTES);
  bytes.write(text, textAt);
  bytes.write(`${SIGN} ${hashOf(bytes.subarray(FIRST_BYTES))}\n`);
  return bytes;
}

/** @returns `null` for whatever is not, byte by byte, what was kept */
export function decodeRecovery(bytes: Uint8Array): Recovery | null {
  const firstEnd = bytes.indexOf(NEWLINE);
  const rest = bytes.subarray(firstEnd + 1);
  const hash = FIRST_LINE.exec(textOf(bytes.subarray(0, Math.max(0, firstEnd))))?.[1];
  if (hash === undefined || hashOf(rest) !== hash) return null;
  const headerEnd = rest.indexOf(NEWLINE);
  const header = v.safeParse(headerSchema, parsed(textOf(rest.subarray(0, headerEnd))));
  return header.success
    ? { header: header.output, text: textOf(rest.subarray(headerEnd + 1)) }
    : null;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
