import { crc32, deflateRawSync } from 'node:zlib';
import type { Parts } from './readZip.ts';

/** 1 January 1980, the first day that a zip knows: when a part was made tells nobody anything. */
const NO_DATE = 0x0021;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;

/** A compressed zip of these parts. The same parts give the same bytes. */
export function writeZip(parts: Parts): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(NO_DATE, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    bodies.push(signed('PK\x03\x04', common), name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    entries.push(signed('PK\x01\x02', Buffer.from([VERSION, 0]), common, place), name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, signed('PK\x05\x06', end)]);
}

const signed = (signature: string, ...rest: Buffer[]) =>
  Buffer.concat([Buffer.from(signature, 'latin1'), ...rest]);
