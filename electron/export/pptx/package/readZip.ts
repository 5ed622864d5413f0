import { invariant } from '#shared/lib/invariant.ts';

const END = 0x06054b50;
const STORED = 0;

/** The parts of a package by name, in their order. */
export type Parts = Map<string, Uint8Array>;

/**
 * Reads a zip that the library of slides has just written, uncompressed. For our own bytes alone: a file that
 * comes from elsewhere goes through the checks of the imports.
 *
 * @throws Error when the bytes are no such zip
 */
export function readZip(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END) end--;
  const parts: Parts = new Map();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    invariant(view.getUint16(at + 10, true) === STORED, 'the library stores its parts');
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = text.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (!name.endsWith('/')) parts.set(name, bytes.subarray(start, start + size));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}
